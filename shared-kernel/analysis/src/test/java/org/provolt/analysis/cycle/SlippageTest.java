package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.Direction.CHARGE;
import static org.provolt.analysis.halfcycle.Direction.DISCHARGE;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.CellConfiguration;

class SlippageTest {

    @Test
    void itIsWhatWasPlatedAndNotStripped() {
        // The interface's example: 2.5e-4 plated, 1.348e-4 stripped, 1.152e-4 slipped.
        assertThat(value(
                        Slippage.ampereHour(Halves.metalCycles(2.5e-4, 1.348e-4).getFirst())))
                .isCloseTo(1.152e-4, within(1e-18));
    }

    @Test
    void itIsNegativeWhereMoreIsStripped() {
        assertThat(value(Slippage.ampereHour(Halves.metalCycles(1, 1.5).getFirst())))
                .isEqualTo(-0.5);
    }

    @Test
    void cumulativeSlipIsTheMetalLost() {
        assertThat(Slippage.cumulativeAmpereHour(Halves.metalCycles(4, 3, 4, 2, 4, 4)))
                .containsExactly(Measured.of(1), Measured.of(3), Measured.of(3));
    }

    @Test
    void theNetChargeAxisEndsWhereAllChargesDo() {
        // Half cycles end to end: a thousand of them, the sum is exact where each is.
        double[] charges = new double[2000];
        for (int at = 0; at < charges.length; at++) {
            charges[at] = at % 2 == 0 ? 0.1 : 0.0625;
        }
        assertThat(value(Slippage.cumulativeAmpereHour(Halves.metalCycles(charges))
                        .getLast()))
                .isCloseTo(1000 * (0.1 - 0.0625), within(1e-14));
    }

    @Test
    void afterACycleOfUnknownLossTheSumIsUnknown() {
        List<Cycle> cycles = Pairing.of(
                        CellConfiguration.METAL_PLATING,
                        List.of(
                                Halves.half(DISCHARGE, Measured.absent(Reason.RECORDS_MISSING), 0),
                                Halves.half(CHARGE, 1),
                                Halves.half(DISCHARGE, 2),
                                Halves.half(CHARGE, 1)))
                .cycles();
        assertThat(Slippage.cumulativeAmpereHour(cycles))
                .containsExactly(Measured.absent(Reason.RECORDS_MISSING), Measured.absent(Reason.EARLIER_CYCLE_ABSENT));
    }

    @Test
    void aSymmetricCellDoesNotSlip() {
        assertThat(Slippage.ampereHour(Pairing.of(CellConfiguration.SYMMETRIC_CELL, Halves.ofMetal(1, 1))
                        .cycles()
                        .getFirst()))
                .isEqualTo(Measured.absent(Reason.SYMMETRIC_CELL));
    }

    @Test
    void aCycleLastsUntilTheNextOneBegins() {
        assertThat(CycleDuration.second(lasting(1000, 1385.5, 3771))).isEqualTo(Measured.of(2771));
    }

    @Test
    void anIncompleteCycleHasNoDuration() {
        assertThat(CycleDuration.second(Halves.metalCycles(1).getFirst()))
                .isEqualTo(Measured.absent(Reason.CYCLE_INCOMPLETE));
    }

    @Test
    void whereTheClockRanBackThereIsNoDuration() {
        Cycle cycle = Halves.metalCycle(
                Halves.half(Halves.range(DISCHARGE, 0, 10, 0, true), Measured.of(1), 0), Halves.half(CHARGE, 1));
        assertThat(CycleDuration.second(cycle)).isEqualTo(Measured.absent(Reason.CLOCK_RUNS_BACK));
    }

    @Test
    void inefficiencyPerHourDividesTheLossByTheDuration() {
        // 2 % lost in 30 min: 4 % per hour.
        Cycle cycle = Halves.metalCycle(
                Halves.half(Halves.range(DISCHARGE, 0, 900), Measured.of(1), 0),
                Halves.half(Halves.range(CHARGE, 900, 1800), Measured.of(0.98), 0));
        assertThat(value(TimeNormalisedInefficiency.percentPerHour(cycle))).isCloseTo(4, within(1e-12));
    }

    @Test
    void aCycleThatTookNoTimeHasNoInefficiencyPerHour() {
        assertThat(TimeNormalisedInefficiency.percentPerHour(lasting(5, 5, 5)))
                .isEqualTo(Measured.absent(Reason.CLOCK_RUNS_BACK));
    }

    @Test
    void theMetricsOfARunComeCycleByCycle() {
        List<CycleMetrics> metrics = CycleMetrics.ofRun(Halves.metalCycles(4, 3, 4, 2, 4), AnalysisParameters.DEFAULTS);
        assertThat(metrics)
                .extracting(CycleMetrics::cumulativeSlippageAh)
                .containsExactly(Measured.of(1), Measured.of(3), Measured.absent(Reason.CYCLE_INCOMPLETE));
    }

    private static Cycle lasting(double from, double between, double until) {
        return Halves.metalCycle(
                Halves.half(Halves.range(DISCHARGE, from, between), Measured.of(1), 0),
                Halves.half(Halves.range(CHARGE, between, until), Measured.of(1), 0));
    }
}
