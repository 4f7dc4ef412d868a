package org.provolt.formats.table;

import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// The charge since the test began in one direction, of a counter that begins again now and then: the sum of its
/// growth. What it shows on the first record is history.
///
/// A counter that falls has begun again, and shows what has grown since. Whether one that does not fall has begun again
/// with a step, the current tells: of the two growths the one nearer to current × time is taken. Growth while no
/// direction is told belongs to the direction before.
final class CountedCharge implements Derivation {

    /// Share of its value by which a counter may fall by rounding.
    private static final double ROUNDING = 1e-3;

    private static final double SECONDS_PER_HOUR = 3_600;

    private final Counter counter;
    private final Flow flow;
    private final StepMarks.Watch steps;
    private final Derivation seconds;
    private double last = Double.NaN;
    private double lastSecond = Double.NaN;
    private int direction;
    private double charge;

    /// @param column    the vendor's
    /// @param factor    A·h / its unit
    /// @param direction 1 or -1 to sum the growth in that direction, 0 for a counter of one direction
    record Counter(String column, double factor, int direction) {}

    /// @param seconds tells the test time, which must not have been asked yet
    CountedCharge(Counter counter, Flow flow, StepMarks marks, Derivation seconds) {
        this.counter = counter;
        this.flow = flow;
        this.steps = marks.watch();
        this.seconds = seconds;
    }

    @Override
    public double[] derive(Columns rows) {
        double[] charges = new double[rows.size()];
        double[] second = seconds.derive(rows);
        double[] counts = rows.column(counter.column());
        double[] ampere = rows.column(flow.current());
        double[] told = flow.told(rows);
        for (int row = 0; row < charges.length; row++) {
            int direction = told[row] == 0 ? (int) Math.signum(ampere[row]) : (int) told[row];
            see(direction, steps.at(rows, row), counts[row], ampere[row] * flow.factor(), second[row]);
            charges[row] = charge;
        }
        return charges;
    }

    private void see(int flows, boolean stepBegins, double count, double ampere, double second) {
        double now = Math.abs(count) * counter.factor();
        boolean turned = flows != 0 && direction != 0 && flows != direction;
        boolean begins = stepBegins || turned;
        direction = flows != 0 ? flows : direction;
        if (!Double.isNaN(now) && !Double.isNaN(last)) {
            double expected = Math.abs(ampere) * Math.max(0, second - lastSecond) / SECONDS_PER_HOUR;
            double growth = growth(now, begins, expected);
            charge += counter.direction() == 0 || counter.direction() == direction ? growth : 0;
        }
        if (!Double.isNaN(now)) {
            last = now;
            lastSecond = second;
        }
    }

    private double growth(double now, boolean begins, double expected) {
        if (now < last) {
            return last - now <= ROUNDING * last ? 0 : now;
        }
        boolean anew = begins && Math.abs(now - expected) < Math.abs(now - last - expected);
        return anew ? now : now - last;
    }

    /// Names what comes out, for the report.
    String rule() {
        String which =
                counter.direction() == 0 ? "" : counter.direction() > 0 ? " while charging" : " while discharging";
        return "accumulated growth of " + counter.column() + which + ", also where it begins again";
    }

    /// The column of BDF that it belongs into.
    static String bdf(int direction) {
        return direction > 0 ? Bdf.CHARGING_CAPACITY : Bdf.DISCHARGING_CAPACITY;
    }
}
