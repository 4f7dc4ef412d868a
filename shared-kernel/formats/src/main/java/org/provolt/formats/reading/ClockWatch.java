package org.provolt.formats.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.ClockCheck;
import org.provolt.formats.EvidenceReport.WallClock;

/// Watches the test time: records that run back, and holes.
///
/// A hole is an interval above [#HOLE_FACTOR] × the median of up to [#NEIGHBOURS] intervals on either side of it.
final class ClockWatch {

    static final double HOLE_FACTOR = 10;
    static final int NEIGHBOURS = 5;

    private final Deque<Double> intervals = new ArrayDeque<>();
    private long row = -1;
    private double lastSecond = Double.NaN;
    private long back;
    private Optional<Long> firstBack = Optional.empty();
    private long holes;
    private Optional<Long> firstHole = Optional.empty();
    private double longestHoleSecond;

    void see(double testTimeSecond) {
        row++;
        if (row > 0) {
            interval(testTimeSecond - lastSecond);
        }
        lastSecond = testTimeSecond;
    }

    private void interval(double second) {
        if (second < 0) {
            back++;
            firstBack = firstBack.or(() -> Optional.of(row));
        }
        intervals.addLast(second);
        if (intervals.size() > 2 * NEIGHBOURS + 1) {
            intervals.removeFirst();
        }
        if (intervals.size() == 2 * NEIGHBOURS + 1) {
            judge(NEIGHBOURS, row - NEIGHBOURS);
        } else if (intervals.size() > NEIGHBOURS) {
            judge(intervals.size() - 1 - NEIGHBOURS, row - NEIGHBOURS);
        }
    }

    private void judge(int index, long endsAtRow) {
        double[] others = new double[intervals.size() - 1];
        double judged = 0;
        int at = 0;
        int place = 0;
        for (double interval : intervals) {
            if (place++ == index) {
                judged = interval;
            } else {
                others[at++] = interval;
            }
        }
        if (judged > HOLE_FACTOR * median(others)) {
            holes++;
            firstHole = firstHole.or(() -> Optional.of(endsAtRow));
            longestHoleSecond = Math.max(longestHoleSecond, judged);
        }
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    ClockCheck found(Optional<WallClock> wallClock) {
        return new ClockCheck(back, firstBack, holes, firstHole, longestHoleSecond, wallClock);
    }
}
