package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellConfiguration;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;
import org.provolt.metrics.fixtures.Recorded;

/// The times from the end of plating to release, to opening and to imaging are conditions of what is seen.
@MetricsTest
class DepositAgeResourceTest {

    /// Current flows until the 600th second; two hours of rest follow, of which three records are written.
    private static final int PLATED_SECOND = 600;

    private static final Recorded PLATED_AND_RESTED =
            new Recorded().current(-0.001, PLATED_SECOND, share -> -0.02).rest(3);

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();

    private void plated() {
        ears.hear(bench.started(CellConfiguration.METAL_PLATING));
        ears.hear(bench.opened("one", 0), bench.recorded("one", 0, PLATED_AND_RESTED.columns()), bench.completed());
    }

    private void imaged(String stage) {
        ears.hear(bench.imageAcquired("one", stage, microscope.twoDiscs(), 10_000));
    }

    private JsonPath seen(Predicate<JsonPath> good) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/images/" + bench.image("one") + "/morphology")
                                .jsonPath(),
                        seen -> seen.get("deposit_age") != null && good.test(seen));
    }

    private JsonPath released(double second) {
        return seen(seen -> Double.valueOf(second)
                .equals(seen.getObject("deposit_age.release_after_plating_second", Double.class)));
    }

    private JsonPath imagingAbsent(String because) {
        return seen(seen -> because.equals(seen.getString("deposit_age.imaging_after_plating_second_absent_because")));
    }

    @Test
    void restIsNotPlating() {
        ears.hear(bench.registered());
        plated();
        ears.hear(bench.harvested(7800, 8000));
        imaged("after_plating:1");
        JsonPath seen = released(7800 - PLATED_SECOND);
        assertThat(seen.getDouble("deposit_age.harvest_after_plating_second")).isEqualTo(8000 - PLATED_SECOND);
        assertThat(seen.getDouble("deposit_age.imaging_after_plating_second")).isEqualTo(10_000 - PLATED_SECOND);
        assertThat(seen.getDouble("deposit_age.plating_ended_at_uncertainty_second"))
                .isEqualTo(1);
        assertThat(seen.getString("deposit_age.run_id")).isEqualTo(bench.run.toString());
        assertThat(seen.getString("deposit_age.specimen_id"))
                .isEqualTo(bench.specimen().toString());
        Api.get("/results/" + seen.getString("result_id"))
                .then()
                .body("conditions.deposit_age.release_after_plating_second", equalTo(7200f));
    }

    @Test
    void aCorrectedHarvestSupersedesWhatWasMeasured() {
        ears.hear(bench.registered());
        plated();
        ears.hear(bench.harvested(7800, 8000));
        imaged("after_plating:1");
        String before = released(7800 - PLATED_SECOND).getString("result_id");
        ears.hear(bench.harvestCorrected(7900, 8000));
        JsonPath after = released(7900 - PLATED_SECOND);
        Api.get("/results/" + before)
                .then()
                .body("standing", equalTo("superseded"))
                .body("superseded_by", equalTo(after.getString("result_id")));
    }

    @Test
    void recordsThatComeLaterSupersedeWhatWasMeasured() {
        ears.hear(bench.registered(), bench.harvested(7800, 8000));
        imaged("after_plating:1");
        String before = imagingAbsent("no-run").getString("result_id");
        plated();
        JsonPath after = released(7800 - PLATED_SECOND);
        assertThat(after.getString("result_id")).isNotEqualTo(before);
        Api.get("/results/" + before).then().body("standing", equalTo("superseded"));
    }

    @Test
    void anAnchorThatIsCorrectedMovesTheAges() {
        ears.hear(bench.registered(), bench.harvested(7800, 8000));
        plated();
        imaged("after_plating:1");
        released(7800 - PLATED_SECOND);
        ears.hear(bench.anchored("one", 100));
        released(7700 - PLATED_SECOND);
    }

    @Test
    void theCurrentOfAPlatingThatWasNotReachedHasNotEnded() {
        ears.hear(bench.registered());
        plated();
        imaged("after_plating:2");
        imagingAbsent("plating-end-unknown");
    }

    @Test
    void chargeAgainstDepositHasTheSameAges() {
        ears.hear(bench.registered(), bench.harvested(7800, 8000));
        plated();
        imaged("after_plating:1");
        released(7800 - PLATED_SECOND);
        String closure = seen(seen -> seen.get("volume_closure.last_plating.areal_charge_mah_cm2") != null)
                .getString("volume_closure.last_plating.result_id");
        Api.get("/results/" + closure)
                .then()
                .body("conditions.deposit_age.imaging_after_plating_second", equalTo(9400f));
    }
}
