package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;

/// Pores of a micrograph.
@MetricsTest
class PoresResourceTest {

    private static final double PIXEL_UM2 = 0.25;
    private static final double FIELD = Microscope.SIDE * Microscope.SIDE;

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();

    @BeforeEach
    void aReadiedCell() {
        ears.hear(bench.readied());
    }

    private JsonPath seen() {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/images/" + bench.image("one") + "/morphology")
                                .jsonPath(),
                        seen -> seen.get("result_id") != null);
    }

    @Test
    void theGroundThatDepositSurroundsIsItsPores() {
        ears.hear(bench.micrographRecorded("one", "after_plating:2", microscope.twoPores()));
        JsonPath seen = seen();
        assertThat(seen.getDouble("pores.area_percent")).isCloseTo(100 * 2 * Microscope.DISC / FIELD, within(1e-5));
        assertThat(seen.getInt("pores.count")).isEqualTo(2);
        assertThat(seen.getDouble("pores.mean_area_um2")).isEqualTo(Microscope.DISC * PIXEL_UM2);
        assertThat(seen.getDouble("pores.diameter_d50_um"))
                .isCloseTo(Math.sqrt(4 * Microscope.DISC * PIXEL_UM2 / Math.PI), within(1e-5));
        Api.get("/images/" + bench.image("one") + "/pores")
                .then()
                .body("items", hasSize(2))
                .body("items.area_pixels", contains((float) Microscope.DISC, (float) Microscope.DISC));
        Api.get("/results/" + seen.getString("result_ids.pore_area_percent"))
                .then()
                .body("algorithm", equalTo("pores"))
                .body("parameters.threshold_method", equalTo("Otsu"))
                .body("parameters.connectivity", equalTo(8))
                .body("value", equalTo((float) seen.getDouble("pores.area_percent")));
    }

    @Test
    void anIslandSurroundsNothing() {
        ears.hear(bench.micrographRecorded("one", "after_plating:2", microscope.twoDiscs()));
        JsonPath seen = seen();
        assertThat(seen.getDouble("pores.area_percent")).isZero();
        assertThat(seen.getInt("pores.count")).isZero();
        assertThat(seen.getString("pores.areas_absent_because")).isEqualTo("no-pores");
    }

    @Test
    void otherModalitiesHaveNone() {
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPores()));
        JsonPath seen = seen();
        assertThat(seen.getString("pores_absent_because")).isEqualTo("not-an-sem-image");
        assertThat(seen.getMap("result_ids")).doesNotContainKey("pore_area_percent");
    }

    @Test
    void aDataBarThatTheFileTellsOfIsCutOff() {
        ears.hear(bench.micrographRecorded("one", "after_plating:2", microscope.twoPores(), 100));
        JsonPath seen = seen();
        assertThat(seen.getInt("pores.count")).isEqualTo(1);
        assertThat(seen.getInt("parameters.region.height")).isEqualTo(100);
        assertThat(seen.getDouble("coverage_percent"))
                .isCloseTo(100 * (1 - Microscope.DISC / (FIELD / 2)), within(1e-5));
    }

    @Test
    void aPersonsRegionCutsTheDataBarOff() {
        ears.hear(bench.micrographRecorded("one", "after_plating:2", microscope.twoPores()));
        seen();
        ears.hear(bench.segmentationAsked(
                "one",
                "above the bar",
                new Segmentation(
                        "Otsu", null, "bright", "none", 0, false, false, 8, new Segmentation.Region(0, 0, 200, 100)),
                7300));
        JsonPath above = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/images/" + bench.image("one") + "/morphology")
                                .jsonPath(),
                        seen -> seen.getString("segmented_by").equals("person") && seen.get("result_id") != null);
        assertThat(above.getInt("pores.count")).isEqualTo(1);
        assertThat(above.getDouble("pores.area_percent")).isCloseTo(100 * Microscope.DISC / (FIELD / 2), within(1e-5));
    }
}
