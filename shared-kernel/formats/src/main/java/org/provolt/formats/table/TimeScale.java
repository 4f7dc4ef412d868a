package org.provolt.formats.table;

import java.util.List;
import java.util.Optional;

/// Finds the unit of a column of time whose head names none: by holding its growth against the records' wall clock.
final class TimeScale {

    private static final List<Double> UNITS = List.of(1e-3, 1.0, 60.0, 3_600.0);

    /// How far the ratio may lie from a unit; the next one is 60 times away.
    private static final double TOLERANCE = 0.25;

    /// A clock that tells whole seconds is that good after this many.
    private static final double SHORTEST_SECOND = 8;

    private TimeScale() {}

    /// Seconds / the column's unit; empty where no unit fits most of the stretches.
    static Optional<Double> judge(double[] clockSecond, double[] time) {
        int[] votes = new int[UNITS.size()];
        int stretches = 0;
        int from = 0;
        for (int to = 1; to < time.length; to++) {
            double passed = clockSecond[to] - clockSecond[from];
            double grown = time[to] - time[from];
            if (!(passed >= 0) || !(grown >= 0)) {
                from = to;
            } else if (passed >= SHORTEST_SECOND && grown > 0) {
                stretches++;
                vote(passed / grown, votes);
                from = to;
            }
        }
        for (int unit = 0; unit < votes.length; unit++) {
            if (2 * votes[unit] > stretches) {
                return Optional.of(UNITS.get(unit));
            }
        }
        return Optional.empty();
    }

    private static void vote(double ratio, int[] votes) {
        for (int unit = 0; unit < votes.length; unit++) {
            if (Math.abs(ratio / UNITS.get(unit) - 1) < TOLERANCE) {
                votes[unit]++;
            }
        }
    }
}
