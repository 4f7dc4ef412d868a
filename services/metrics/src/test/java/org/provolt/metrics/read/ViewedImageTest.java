package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;

/// What a person who looks at an image is shown: the deposits that were counted, and the coverage at other thresholds.
@MetricsTest
class ViewedImageTest {

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();

    @BeforeEach
    void twoDiscsOnDarkGround() {
        ears.hear(bench.registered(), bench.pressed("first", 22_000, -3600));
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
    }

    private String image(String what) {
        return "/images/" + bench.image("one") + what;
    }

    private JsonPath morphology() {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> Api.get(image("/morphology")).jsonPath(), seen -> seen.get("result_id") != null);
    }

    @Test
    void theCoverageAtItsOwnThresholdIsTheResults() {
        JsonPath result = morphology();
        JsonPath scale = Api.get(image("/thresholds")).jsonPath();
        assertThat(scale.getDouble("own.coverage_percent")).isEqualTo(result.getDouble("coverage_percent"));
        assertThat(scale.getDouble("own.threshold")).isEqualTo(result.getDouble("threshold"));
        assertThat(scale.getDouble("own.coverage_below_percent"))
                .isEqualTo(result.getDouble("sensitivity[0].coverage_percent"));
        assertThat(scale.getString("segmentation.foreground")).isEqualTo("bright");
        assertThat(scale.getDouble("stops[0].coverage_percent")).isEqualTo(100);
    }

    @Test
    void everyCountedDepositHasAnOutline() {
        JsonPath seen = Api.get(image("/outlines")).jsonPath();
        assertThat(seen.getInt("particle_count")).isEqualTo(2);
        assertThat(seen.getInt("outlines_left_out")).isZero();
        List<List<Integer>> outlines = seen.getList("outlines");
        assertThat(outlines).hasSize(2);
        assertThat(outlines.getFirst()).allSatisfy(place -> assertThat(place).isBetween(40, 61));
    }

    @Test
    void anotherThresholdHasOtherOutlines() {
        JsonPath seen = Api.get(image("/outlines?threshold_value=10")).jsonPath();
        assertThat(seen.getInt("particle_count")).isEqualTo(1);
        assertThat(seen.getDouble("coverage_percent")).isEqualTo(100);
        Api.get(image("/outlines?threshold_value=NaN")).then().statusCode(400).body("code", equalTo("bad-threshold"));
    }

    @Test
    void nothingIsDrawnOverAnImageThatWasTakenBack() {
        morphology();
        ears.hear(bench.imageWithdrawn("one"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        Api.get(image("/outlines")).then().statusCode(409).body("code", equalTo("image-withdrawn")));
    }
}
