package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;

class CycleMetricTest {

    @Test
    void namesAreThoseOfTheInterface() {
        assertThat(Arrays.stream(CycleMetric.values()).map(CycleMetric::toString))
                .contains(
                        "coulombic_efficiency_percent",
                        "voltage_hysteresis_volt",
                        "voltage_hysteresis_mid_capacity_volt",
                        "voltage_hysteresis_mean_volt",
                        "nucleation_overpotential_volt",
                        "plateau_noise_volt",
                        "slippage_ah",
                        "duration_second");
    }

    @Test
    void eachTakesItsOwnValue() {
        CycleMetrics metrics = CycleMetrics.ofRun(Halves.metalCycles(4, 3), AnalysisParameters.DEFAULTS)
                .getFirst();
        assertThat(List.of(
                        CycleMetric.COULOMBIC_EFFICIENCY.of(metrics),
                        CycleMetric.LOSS.of(metrics),
                        CycleMetric.SLIPPAGE.of(metrics)))
                .containsExactly(Measured.of(75), Measured.of(25), Measured.of(1));
    }
}
