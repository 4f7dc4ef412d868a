package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.Direction.CHARGE;
import static org.provolt.analysis.halfcycle.Direction.DISCHARGE;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.CellConfiguration;

class VoltageMetricsTest {

    /// Half cycles whose plateau is ±15.5 mV, with twice that at half the capacity and three times that in the mean.
    private static final Cycle CYCLE = Halves.metalCycle(
            Halves.half(DISCHARGE, Measured.of(1), -0.0155), Halves.half(CHARGE, Measured.of(1), 0.0155));

    @ParameterizedTest
    @CsvSource({"PLATEAU_MEDIAN, 0.031", "MID_CAPACITY, 0.062", "CHARGE_WEIGHTED_MEAN, 0.093"})
    void hysteresisIsStripLessPlateByEachConvention(VoltageConvention convention, double volt) {
        assertThat(value(VoltageHysteresis.volt(CYCLE, convention))).isCloseTo(volt, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "PLATEAU_MEDIAN, voltage_hysteresis_volt",
        "MID_CAPACITY, voltage_hysteresis_mid_capacity_volt",
        "CHARGE_WEIGHTED_MEAN, voltage_hysteresis_mean_volt"
    })
    void theConventionIsPartOfTheName(VoltageConvention convention, String name) {
        assertThat(convention).hasToString(name);
    }

    @Test
    void itIsChargeLessDischargeWhicheverOpensTheCycle() {
        Cycle chargeFirst = Pairing.of(
                        CellConfiguration.SYMMETRIC_CELL,
                        List.of(
                                Halves.half(CHARGE, Measured.of(1), 0.02),
                                Halves.half(DISCHARGE, Measured.of(1), -0.01)))
                .cycles()
                .getFirst();
        assertThat(value(VoltageHysteresis.volt(chargeFirst, VoltageConvention.PLATEAU_MEDIAN)))
                .isCloseTo(0.03, within(1e-15));
    }

    @Test
    void anIncompleteCycleHasNoHysteresis() {
        assertThat(VoltageHysteresis.volt(Halves.metalCycles(1).getFirst(), VoltageConvention.PLATEAU_MEDIAN))
                .isEqualTo(Measured.absent(Reason.CYCLE_INCOMPLETE));
    }

    @Test
    void nucleationIsTheDipBeyondThePlateau() {
        // The test's half cycle dips to four times its plateau: 62 less 15.5 mV.
        assertThat(value(NucleationOverpotential.volt(CYCLE))).isCloseTo(0.0465, within(1e-15));
    }

    @Test
    void onlyMetalNucleates() {
        Cycle anode = Pairing.of(CellConfiguration.ANODE_HALF_CELL, Halves.ofMetal(1, 1))
                .cycles()
                .getFirst();
        assertThat(NucleationOverpotential.volt(anode)).isEqualTo(Measured.absent(Reason.NOT_A_PLATING));
    }

    @Test
    void theAverageHysteresisIsTheMeanOfItsCycles() {
        assertThat(value(twoCycles().arithmeticMean())).isCloseTo(0.03, within(1e-15));
    }

    @Test
    void theChargeWeightedAverageHysteresisFollowsTheCharge() {
        // 20 mV on 1 Ah and 40 mV on 3 Ah.
        assertThat(value(twoCycles().chargeWeighted())).isCloseTo(0.035, within(1e-15));
    }

    @Test
    void aCompoundedHysteresisIsNotDefined() {
        assertThat(twoCycles().compounded()).isEqualTo(Measured.absent(Reason.NOT_DEFINED));
    }

    private static CycleAverage twoCycles() {
        List<Cycle> cycles = Pairing.of(
                        CellConfiguration.METAL_PLATING,
                        List.of(
                                Halves.half(DISCHARGE, Measured.of(1), -0.01),
                                Halves.half(CHARGE, Measured.of(1), 0.01),
                                Halves.half(DISCHARGE, Measured.of(3), -0.02),
                                Halves.half(CHARGE, Measured.of(3), 0.02)))
                .cycles();
        return AverageHysteresis.volt(cycles, 1, 2, List.of(), VoltageConvention.PLATEAU_MEDIAN);
    }
}
