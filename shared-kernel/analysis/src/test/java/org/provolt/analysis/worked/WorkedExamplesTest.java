package org.provolt.analysis.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;
import static org.provolt.analysis.worked.MetricPage.example;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.cycle.AverageEfficiency;
import org.provolt.analysis.cycle.CoulombicEfficiency;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleAverage;
import org.provolt.analysis.cycle.Halves;
import org.provolt.analysis.cycle.Loss;
import org.provolt.analysis.cycle.NucleationOverpotential;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.cycle.Slippage;
import org.provolt.analysis.cycle.TimeNormalisedInefficiency;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.MeasuredRun;
import org.provolt.analysis.pressure.PressedCell;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.analysis.record.Recording;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CellConfiguration;

/// The worked examples of docs/metrics: what is computed is what is printed there.
class WorkedExamplesTest {

    private static final Cycle PAPERS = Halves.metalCycles(2.5e-4, 1.348e-4).getFirst();

    @Test
    void halfCycle() {
        List<HalfCycle> halves = MeasuredRun.of(new Recording()
                .rest(2)
                .current(-0.5e-3, 5)
                .current(0.002e-3, 1)
                .rest(2)
                .current(0.5e-3, 4));
        assertThat(example("half-cycle"))
                .contains(
                        print("deadband is %.4f mA", halves.getFirst().range().deadbandAmpere() * 1e3),
                        "Half cycle 1 is a discharge, records " + records(halves.get(0)),
                        "half cycle 2 a charge, records " + records(halves.get(1)));
    }

    @Test
    void charge() {
        Recording recording = new Recording().record(0, 0, 0);
        for (double second : new double[] {1, 2, 102, 103}) {
            recording.record(second, 0, 3.6e-3);
        }
        double[] counter = {10e-6, 11e-6, 12e-6, 112e-6, 113e-6};
        HalfCycle half = MeasuredRun.only(recording.withAll(Bdf.NET_CAPACITY, place -> counter[(int) place]));
        assertThat(example("charge"))
                .contains(
                        print("By the counter %.0f µAh", value(half.chargeAh()) * 1e6),
                        print("By integration %.1f µAh", half.integratedAh() * 1e6));
    }

    @Test
    void cycle() {
        List<HalfCycle> halves = List.of(
                Halves.half(Direction.CHARGE, 1),
                Halves.half(Direction.DISCHARGE, 2),
                Halves.half(Direction.CHARGE, 3),
                Halves.half(Direction.DISCHARGE, 4),
                Halves.half(Direction.CHARGE, 5));
        List<Cycle> metal = Pairing.of(CellConfiguration.METAL_PLATING, halves).cycles();
        List<Cycle> full = Pairing.of(CellConfiguration.FULL_CELL, halves).cycles();
        assertThat(example("cycle"))
                .contains(
                        print(
                                "cycle 1 plates %.0f and strips %.0f µAh, cycle 2 plates %.0f and strips %.0f",
                                charges(metal.get(0), metal.get(1))),
                        print(
                                "cycle 1 charges %.0f and discharges %.0f, cycle 2 charges %.0f and discharges %.0f",
                                charges(full.get(0), full.get(1))),
                        "cycle " + full.getLast().number() + " is incomplete");
    }

    @Test
    void coulombicEfficiency() {
        double percent = value(CoulombicEfficiency.percent(PAPERS));
        assertThat(example("coulombic-efficiency"))
                .contains(
                        print("efficiency is %.2f %%", percent),
                        print("the loss %.2f %%", value(Loss.percent(PAPERS))),
                        print("prints %.2f %%", 1e4 / percent));
    }

    @Test
    void averageEfficiency() {
        double[] charges = new double[100];
        for (int at = 0; at < charges.length; at++) {
            charges[at] = at % 2 == 0 ? 1 : at == 1 ? 0.5392 : 0.98;
        }
        CycleAverage average = AverageEfficiency.percent(Halves.metalCycles(charges));
        assertThat(example("average-efficiency"))
                .contains(
                        print("%.2f %% arithmetic", value(average.arithmeticMean())),
                        print("%.2f %% compounded", value(average.compounded())),
                        print("all plating the same, %.2f %%", value(average.chargeWeighted())));
    }

    @Test
    void voltageHysteresis() {
        HalfCycle half = MeasuredRun.only(new Recording().current(1e-3, 11, share -> share * 11 < 7.5 ? 0.1 : 0.9));
        assertThat(example("voltage-hysteresis"))
                .contains(
                        print("the median is %.1f V", value(half.plateauVoltageVolt())),
                        print("half the capacity %.1f V", value(half.midCapacityVoltageVolt())),
                        print("= %.2f V", value(half.meanVoltageVolt())));
    }

    @Test
    void nucleationOverpotential() {
        List<HalfCycle> halves = MeasuredRun.of(new Recording()
                .current(-1e-3, 101, share -> share <= 0.05 ? -0.0275 : -0.0155)
                .current(1e-3, 50, share -> 0.0155));
        Cycle cycle =
                Pairing.of(CellConfiguration.METAL_PLATING, halves).cycles().getFirst();
        assertThat(example("nucleation-overpotential"))
                .contains(print("overpotential is %.1f mV", value(NucleationOverpotential.volt(cycle)) * 1e3));
    }

    @Test
    void slippage() {
        List<Cycle> cycles = Halves.metalCycles(4, 3, 4, 2, 4, 4);
        Object[] lost = Slippage.cumulativeAmpereHour(cycles).stream()
                .map(MeasuredRun::value)
                .toArray();
        assertThat(example("slippage"))
                .contains(
                        "slip " + print("%.3fe-4 Ah", value(Slippage.ampereHour(PAPERS)) * 1e4),
                        print("%.0f, %.0f and %.0f µAh lost", lost));
    }

    @Test
    void timeNormalisedInefficiency() {
        assertThat(example("time-normalised-inefficiency"))
                .contains(print(
                        "%.2f %% per hour",
                        value(TimeNormalisedInefficiency.percentPerHour(
                                Halves.metalCycleLasting(2771, 2.5e-4, 1.348e-4)))));
    }

    @Test
    void pressureInForce() {
        PressureInForce pressure = PressedCell.overAnHour(PressedCell.changed());
        assertThat(example("pressure-in-force"))
                .contains(
                        print("mean is %.0f kPa", value(pressure.meanPa()) / 1e3),
                        print("deviation %.1f kPa", value(pressure.standardDeviationPa()) / 1e3),
                        "basis is `" + pressure.basis().orElseThrow() + "`");
    }

    private static String records(HalfCycle half) {
        return half.range().first().record() + " to " + half.range().last().record();
    }

    private static Object[] charges(Cycle first, Cycle second) {
        return List.of(first.openingAh(), first.closingAh(), second.openingAh(), second.closingAh()).stream()
                .map(MeasuredRun::value)
                .toArray();
    }

    private static String print(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
