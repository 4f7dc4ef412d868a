package org.provolt.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// A galvanostatic cycler: the records that it writes of a cell, in BDF's columns. Plating is negative current.
public final class VirtualCycler {

    /// A step's first record comes this soon after the one before it, s.
    private static final double EDGE_SECOND = 0.05;

    private static final double FIRST_REST_SECOND = 300;
    private static final double VOLT_NOISE = 0.0002;
    private static final double SPIKE_VOLT = 0.01;
    private static final double SPIKE_BY_HYSTERESIS = 0.35;
    private static final double SPIKE_SHARE = 0.02;
    private static final double END_RISE_VOLT = 0.45;
    private static final double END_SHARE = 0.01;
    private static final double OPEN_CIRCUIT_VOLT = 0.002;
    private static final double MILLI = 1e-3;
    private static final double SECOND_PER_HOUR = 3600;
    private static final int REST_RECORDS = 12;

    private final VirtualCell cell;
    private final Truth truth;
    private final Random random;
    private final Rows rows = new Rows();
    private double second;
    private int step;

    private VirtualCycler(VirtualCell cell) {
        this.cell = cell;
        this.truth = Truth.of(cell);
        this.random = new Random(cell.seed() ^ 0x5eed);
    }

    /// The voltage at a share of a half cycle's charge, without noise.
    private interface Curve {
        double voltAt(double share);
    }

    /// The whole test.
    public static Columns records(VirtualCell cell) {
        return new VirtualCycler(cell).run();
    }

    /// How long the test takes, s.
    public static double lastingSecond(VirtualCell cell) {
        Columns records = records(cell);
        return records.at(Bdf.TEST_TIME, records.size() - 1);
    }

    private Columns run() {
        rest(FIRST_REST_SECOND, 1);
        for (int cycle = 1; cycle <= cell.protocol().cycles(); cycle++) {
            cycle(cycle);
        }
        return rows.columns();
    }

    private void cycle(int cycle) {
        double half = truth.hysteresisVolt().get(cycle - 1) / 2;
        double spike = SPIKE_VOLT + SPIKE_BY_HYSTERESIS * cell.pressure().hysteresisVolt;
        double strippedMah = truth.platedMah() * truth.efficiencyPercent().get(cycle - 1) / 100;
        flow(-1, truth.platedMah(), cycle, share -> -half - spike * StrictMath.exp(-share / SPIKE_SHARE));
        rest(cell.protocol().restSecond(), cycle);
        flow(1, strippedMah, cycle, share -> half + END_RISE_VOLT * StrictMath.exp((share - 1) / END_SHARE));
        rest(cell.protocol().restSecond(), cycle);
    }

    private void flow(int sign, double chargeMah, int cycle, Curve curve) {
        double milliampere = cell.protocol().currentDensityMaCm2();
        double duration = chargeMah / milliampere * SECOND_PER_HOUR;
        second += EDGE_SECOND;
        step++;
        for (double passed = 0; passed < duration; passed += cell.protocol().everySecond()) {
            record(second + passed, curve.voltAt(passed / duration), sign * milliampere * MILLI, cycle);
        }
        second += duration;
        record(second, curve.voltAt(1), sign * milliampere * MILLI, cycle);
    }

    private void rest(double duration, int cycle) {
        second += EDGE_SECOND;
        step++;
        for (int at = 0; at <= REST_RECORDS; at++) {
            record(second + duration * at / REST_RECORDS, OPEN_CIRCUIT_VOLT, 0, cycle);
        }
        second += duration;
    }

    private void record(double at, double volt, double ampere, int cycle) {
        rows.add(at, volt + VOLT_NOISE * random.nextGaussian(), ampere, cycle, step);
    }

    /// Records as they come.
    private static final class Rows {

        private static final List<String> NAMES =
                List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT, Bdf.CYCLE_COUNT, Bdf.STEP_COUNT);

        private final List<double[]> rows = new java.util.ArrayList<>();

        void add(double... row) {
            rows.add(row);
        }

        Columns columns() {
            Map<String, double[]> columns = new LinkedHashMap<>();
            IntStream.range(0, NAMES.size())
                    .forEach(column -> columns.put(
                            NAMES.get(column),
                            rows.stream().mapToDouble(row -> row[column]).toArray()));
            return Columns.of(columns);
        }
    }
}
