package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.morphology.Metal;
import org.provolt.kernel.CellConfiguration;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;
import org.provolt.metrics.fixtures.Recorded;

/// The charge that was plated held against the deposit that is seen.
@MetricsTest
class VolumeClosureTest {

    /// 1 mA for so long; the first record stands at the begin.
    private static final int PLATED_SECOND = 600;
    private static final double MAH = 1.0 * PLATED_SECOND / 3600;
    private static final double ONE_RECORD = 3e-3;

    /// A whole cycle that brings two thirds back, then a plating.
    private static final Recorded TWICE_PLATED =
            new Recorded().cycle(PLATED_SECOND, 400).current(-0.001, PLATED_SECOND, share -> -0.02);

    private static final double COVERED = 2.0 * Microscope.DISC / (Microscope.SIDE * Microscope.SIDE);

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();

    private void run(Recorded recorded) {
        ears.hear(bench.started(CellConfiguration.METAL_PLATING));
        ears.hear(bench.opened("one", 0), bench.recorded("one", 0, recorded.columns()), bench.completed());
    }

    private JsonPath closure(Predicate<JsonPath> good) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/images/" + bench.image("one") + "/morphology")
                                .jsonPath(),
                        seen -> seen.get("volume_closure") != null && good.test(seen));
    }

    private JsonPath closed() {
        return closure(seen -> seen.get("volume_closure.last_plating.areal_charge_mah_cm2") != null);
    }

    private JsonPath absent(String because) {
        return closure(seen ->
                because.equals(seen.getString("volume_closure.last_plating.areal_charge_mah_cm2_absent_because")));
    }

    @Test
    void theSecondPlatingIsHeldAgainstItsPlateaus() {
        ears.hear(bench.registered(), bench.pressed("first", 22_000, -3600));
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        JsonPath seen = closed();
        double charge = seen.getDouble("volume_closure.last_plating.areal_charge_mah_cm2");
        assertThat(charge).isEqualTo(MAH, Offset.offset(MAH * ONE_RECORD));
        double dense = charge * Metal.SODIUM.micrometrePerMilliampereHourPerCm2() / COVERED;
        assertThat(seen.getDouble("volume_closure.last_plating.dense_equivalent_thickness_um"))
                .isEqualTo(dense, Offset.offset(1e-3));
        assertThat(seen.getDouble("volume_closure.last_plating.apparent_porosity_percent"))
                .isEqualTo(100 * (1 - dense / 12), Offset.offset(0.02));
        assertThat(seen.getDouble("volume_closure.net.areal_charge_mah_cm2"))
                .isEqualTo(MAH * 4 / 3, Offset.offset(MAH * ONE_RECORD));
        assertThat(seen.getString("volume_closure.run_id")).isEqualTo(bench.run.toString());
    }

    @Test
    void aThresholdThatMovesTheCoverageMakesThePorosityUncertain() {
        ears.hear(bench.registered());
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        JsonPath seen = closed();
        assertThat(seen.getDouble("volume_closure.last_plating.apparent_porosity_standard_uncertainty_percent"))
                .isNotNegative();
    }

    @Test
    void aStageBeforeAnyPlatingHasNoCharge() {
        ears.hear(bench.registered());
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "ocv", microscope.twoPlateaus()));
        absent("stage-without-plating");
    }

    @Test
    void aCellWithoutARunHasNoCharge() {
        ears.hear(bench.registered());
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        absent("no-run");
    }

    @Test
    void aPlatingThatWasNotReachedHasNoCharge() {
        ears.hear(bench.registered());
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "after_plating:3", microscope.twoPlateaus()));
        absent("charge-not-measured");
    }

    @Test
    void anUnknownCellHasNoArea() {
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        absent("area-unknown");
    }

    @Test
    void greyLevelsHaveADenseThicknessAndNoPorosity() {
        ears.hear(bench.registered());
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        JsonPath seen = closed();
        assertThat(seen.getDouble("volume_closure.net.dense_equivalent_thickness_um"))
                .isPositive();
        assertThat(seen.getString("volume_closure.net.apparent_porosity_percent_absent_because"))
                .isEqualTo("not-a-height-map");
    }

    @Test
    void theChargeThatComesLaterChangesNoCoverage() {
        ears.hear(bench.registered());
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        double coverage = absent("no-run").getDouble("coverage_percent");
        run(TWICE_PLATED);
        assertThat(closed().getDouble("coverage_percent")).isEqualTo(coverage);
    }

    @Test
    void itsResultNamesImageRecordsAndConditions() {
        ears.hear(bench.registered(), bench.pressed("first", 22_000, -3600));
        run(TWICE_PLATED);
        ears.hear(bench.imageRecorded("one", "after_plating:2", microscope.twoPlateaus()));
        String result = closed().getString("volume_closure.last_plating.result_id");
        Api.get("/results/" + result)
                .then()
                .statusCode(200)
                .body("metric", equalTo("apparent_porosity_last_plating_percent"))
                .body("subject.run_id", nullValue())
                .body("subject.image_id", equalTo(bench.image("one").toString()))
                .body("parameters.metal", equalTo("Na"))
                .body("inputs.ranges.series_id", hasItem("one"))
                .body("inputs.ranges.series_id", hasItem(bench.image("one").toString()))
                .body("inputs.ranges.files.flatten().file_sha256", hasItem(Bench.FILE))
                .body("conditions.areal_capacity_mah_cm2", equalTo((float)
                        closed().getDouble("volume_closure.last_plating.areal_charge_mah_cm2")))
                .body("conditions.pressure.mean_pa", equalTo(22_000.0f));
    }
}
