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

class EfficiencyTest {

    /// The paper's second cycle at 0 kPa: 0.25 mAh cm⁻² plated, 53.92 % of it stripped.
    private static final Cycle PAPERS = Halves.metalCycles(2.5e-4, 1.348e-4).getFirst();

    @Test
    void thePapersSecondCycleIsFiftyThreePointNineTwo() {
        assertThat(value(CoulombicEfficiency.percent(PAPERS))).isCloseTo(53.92, within(1e-12));
    }

    @Test
    void thePapersSecondCycleLosesFortySixPointZeroEight() {
        assertThat(value(Loss.percent(PAPERS))).isCloseTo(46.08, within(1e-12));
    }

    @Test
    void aFullCellsIsWhatEcLabPrints() {
        // EC-Lab's own export of biologic_gcpl_pr182_1, cycle 1: 2.616072003 and 2.252434089 mAh, Efficiency 86.099854
        // %.
        Cycle cycle = Pairing.of(
                        CellConfiguration.FULL_CELL,
                        List.of(
                                Halves.half(CHARGE, 2.616072003122129e-3),
                                Halves.half(DISCHARGE, 2.252434088541612e-3)))
                .cycles()
                .getFirst();
        assertThat(value(CoulombicEfficiency.percent(cycle))).isCloseTo(86.099854, within(1e-5));
    }

    @Test
    void anAnodeHalfCellsIsTheChargeAfterTheDischarge() {
        // galvani's half cycles of the same file, 0 and 2: ce_discharge_first_percent 80.446006.
        Cycle cycle = Pairing.of(
                        CellConfiguration.ANODE_HALF_CELL,
                        List.of(Halves.half(DISCHARGE, 3.25196008e-3), Halves.half(CHARGE, 2.616072e-3)))
                .cycles()
                .getFirst();
        assertThat(value(CoulombicEfficiency.percent(cycle))).isCloseTo(80.446006, within(1e-6));
    }

    @Test
    void theUnitOfTheChargeMakesNoDifference() {
        assertThat(CoulombicEfficiency.percent(
                        Halves.metalCycles(2.5e-4 * 1024, 1.348e-4 * 1024).getFirst()))
                .isEqualTo(CoulombicEfficiency.percent(PAPERS));
    }

    @Test
    void moreThanAHundredIsKept() {
        assertThat(value(CoulombicEfficiency.percent(
                        Halves.metalCycles(1e-4, 1.01e-4).getFirst())))
                .isCloseTo(101, within(1e-12));
    }

    @Test
    void moreThanAHundredIsFlagged() {
        assertThat(CycleFlags.of(Halves.metalCycles(1e-4, 1.25e-4).getFirst(), AnalysisParameters.DEFAULTS))
                .containsExactly(new Flag("coulombic-efficiency-above-limit", 125, 100));
    }

    @Test
    void anOrdinaryCycleHasNoFlag() {
        assertThat(CycleFlags.of(PAPERS, AnalysisParameters.DEFAULTS)).isEmpty();
    }

    @Test
    void missingRecordsAreFlagged() {
        Cycle cycle = Halves.metalCycle(
                Halves.half(Halves.range(DISCHARGE, 0, 9, 12, false), Measured.absent(Reason.RECORDS_MISSING), 0),
                Halves.half(CHARGE, 1));
        assertThat(CycleFlags.of(cycle, AnalysisParameters.DEFAULTS))
                .containsExactly(new Flag("records-missing", 12, 0));
    }

    @Test
    void anAbsentChargeMakesItAbsentForItsReason() {
        Cycle cycle = Halves.metalCycle(
                Halves.half(DISCHARGE, Measured.absent(Reason.RECORDS_MISSING), 0), Halves.half(CHARGE, 1));
        assertThat(CoulombicEfficiency.percent(cycle)).isEqualTo(Measured.absent(Reason.RECORDS_MISSING));
    }

    @Test
    void anIncompleteCycleHasNone() {
        assertThat(CoulombicEfficiency.percent(Halves.metalCycles(1).getFirst()))
                .isEqualTo(Measured.absent(Reason.CYCLE_INCOMPLETE));
    }

    @Test
    void aCycleThatPlatedNothingHasNone() {
        assertThat(CoulombicEfficiency.percent(Halves.metalCycles(0, 1).getFirst()))
                .isEqualTo(Measured.absent(Reason.NO_CHARGE));
    }

    @Test
    void aSymmetricCellHasNone() {
        Cycle cycle = Pairing.of(CellConfiguration.SYMMETRIC_CELL, Halves.ofMetal(1, 1))
                .cycles()
                .getFirst();
        assertThat(CoulombicEfficiency.percent(cycle)).isEqualTo(Measured.absent(Reason.SYMMETRIC_CELL));
    }
}
