package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;

/// Two plateaus of 12 µm, looked at from above and cut through.
@MetricsTest
class HeightsResourceTest {

    private static final double SIDE_UM = Microscope.SIDE * 0.5;

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();

    @BeforeEach
    void aHeightMap() {
        ears.hear(bench.registered());
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
    }

    private String image(String what) {
        return "/images/" + bench.image("one") + what;
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "/profile?x1_um=" + x1 + "&y1_um=" + y1 + "&x2_um=" + x2 + "&y2_um=" + y2;
    }

    @Test
    void theGroundLiesAtZero() {
        JsonPath seen = Api.get(image("/heights?blocks=50")).jsonPath();
        assertThat(seen.getString("levelled_by")).isEqualTo("substrate");
        assertThat(seen.getDouble("lowest_um")).isEqualTo(0, Offset.offset(1e-3));
        assertThat(seen.getDouble("highest_um")).isEqualTo(12, Offset.offset(1e-3));
        assertThat(seen.getList("heights_um")).hasSizeLessThanOrEqualTo(50);
        assertThat(seen.getDouble("block_width_um")).isEqualTo(seen.getInt("points_per_block") * 0.5);
    }

    @Test
    void aLineThroughAPlateauRisesAndFalls() {
        JsonPath seen = Api.get(image(line(0, 25, SIDE_UM, 25))).jsonPath();
        List<Float> heights = seen.getList("points.height_um");
        assertThat(heights).hasSize(Microscope.SIDE + 1);
        assertThat(heights.getFirst()).isEqualTo(0, Offset.offset(1e-3f));
        assertThat(heights.stream().max(Float::compare))
                .hasValueSatisfying(highest -> assertThat(highest).isEqualTo(12, Offset.offset(1e-3f)));
        assertThat(seen.getDouble("points[-1].distance_um")).isEqualTo(SIDE_UM);
    }

    @Test
    void itComesAsCsv() {
        Api.as("auditor")
                .accept("text/csv")
                .get("/api/v1" + image(line(0, 0, 10, 0)))
                .then()
                .statusCode(200)
                .body(containsString("distance_um,height_um\r\n0.0,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/profile",
                "/profile?x1_um=0&y1_um=0&x2_um=NaN&y2_um=1",
                "/profile?x1_um=0&y1_um=0&x2_um=1e9&y2_um=1",
                "/profile?x1_um=-1&y1_um=0&x2_um=1&y2_um=1",
                "/profile?x1_um=1&y1_um=1&x2_um=1&y2_um=1"
            })
    void aLineThatIsNoneIsRefused(String profile) {
        Api.get(image(profile)).then().statusCode(400).body("code", equalTo("bad-line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "513", "-1"})
    void soManyBlocksAreNotTold(String blocks) {
        Api.get(image("/heights?blocks=" + blocks)).then().statusCode(400).body("code", equalTo("bad-blocks"));
    }

    @Test
    void greyLevelsAreNoHeights() {
        ears.hear(bench.imageRecorded("grey", "after_plating:2", microscope.twoDiscs()));
        Api.get("/images/" + bench.image("grey") + "/heights")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-height-map"));
    }
}
