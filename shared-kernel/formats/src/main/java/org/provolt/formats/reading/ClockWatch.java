package org.provolt.formats.reading;

import java.util.Arrays;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.ClockCheck;
import org.provolt.formats.EvidenceReport.WallClock;

/// Watches the test time: records that run back, and holes.
///
/// A hole is an interval above [#HOLE_FACTOR] × the median of up to [#NEIGHBOURS] intervals on either side of it.
final class ClockWatch {

    static final double HOLE_FACTOR = 10;
    static final int NEIGHBOURS = 5;

    /// The last intervals, from the oldest on, round about.
    private final double[] intervals = new double[2 * NEIGHBOURS + 1];
    private final double[] others = new double[2 * NEIGHBOURS];
    private int known;
    private int oldest;

    /// So many of the last intervals lie within [#HOLE_FACTOR] of one another, from the least to the most.
    private int alike;

    private double least = Double.NaN;
    private double most = Double.NaN;

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
        compare(second);
        if (known == intervals.length) {
            intervals[oldest] = second;
            oldest = oldest + 1 == intervals.length ? 0 : oldest + 1;
        } else {
            intervals[known++] = second;
        }
        if (alike >= known) {
            return;
        }
        if (known == intervals.length) {
            judge(NEIGHBOURS, row - NEIGHBOURS);
        } else if (known > NEIGHBOURS) {
            judge(known - 1 - NEIGHBOURS, row - NEIGHBOURS);
        }
    }

    /// Where all are alike, none is a hole; nearly always.
    private void compare(double second) {
        least = Math.min(least, second);
        most = Math.max(most, second);
        if (most <= HOLE_FACTOR * least) {
            alike++;
        } else {
            least = second;
            most = second;
            alike = second <= HOLE_FACTOR * second ? 1 : 0;
        }
    }

    private void judge(int index, long endsAtRow) {
        straighten();
        double judged = intervals[index];
        if (isOrdinary(judged)) {
            return;
        }
        System.arraycopy(intervals, 0, others, 0, index);
        System.arraycopy(intervals, index + 1, others, index, known - index - 1);
        if (judged > HOLE_FACTOR * median(Arrays.copyOf(others, known - 1))) {
            holes++;
            firstHole = firstHole.or(() -> Optional.of(endsAtRow));
            longestHoleSecond = Math.max(longestHoleSecond, judged);
        }
    }

    /// Puts the newest at the end.
    private void straighten() {
        if (oldest > 0) {
            double[] straight = new double[intervals.length];
            System.arraycopy(intervals, oldest, straight, 0, intervals.length - oldest);
            System.arraycopy(intervals, 0, straight, intervals.length - oldest, oldest);
            System.arraycopy(straight, 0, intervals, 0, intervals.length);
            oldest = 0;
        }
    }

    /// Whether so many of the others are large enough that their median must be: nearly always, and then nothing need
    /// be sorted. It is large enough for itself.
    private boolean isOrdinary(double judged) {
        int largeEnough = 0;
        for (int at = 0; at < known; at++) {
            largeEnough += judged <= HOLE_FACTOR * intervals[at] ? 1 : 0;
        }
        int itself = judged <= HOLE_FACTOR * judged ? 1 : 0;
        return largeEnough - itself >= known - 1 - (known - 2) / 2;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    ClockCheck found(Optional<WallClock> wallClock) {
        return new ClockCheck(back, firstBack, holes, firstHole, longestHoleSecond, wallClock);
    }
}
