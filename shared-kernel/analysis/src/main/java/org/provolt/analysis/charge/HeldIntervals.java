package org.provolt.analysis.charge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.record.Sample;

/// Intervals as they were told once: the work of telling holes from long steps is done once for several readings.
final class HeldIntervals implements Intervals, IntervalVisitor {

    private final List<Interval> intervals;
    private final List<Turn> turns = new ArrayList<>();

    /// Where a series begins among the intervals.
    ///
    /// @param place  how many intervals come before
    /// @param before the last record of the series before, where a hole lies between
    private record Turn(int place, @Nullable Sample before, Sample first) {}

    private @Nullable Sample lastBeforeHole;

    HeldIntervals(int expected) {
        intervals = new ArrayList<>(expected);
    }

    @Override
    public void holeBetweenSeries(Sample before, Sample after) {
        lastBeforeHole = before;
    }

    @Override
    public void begins(Sample first) {
        turns.add(new Turn(intervals.size(), lastBeforeHole, first));
        lastBeforeHole = null;
    }

    @Override
    public void interval(Interval interval) {
        intervals.add(interval);
    }

    @Override
    public void through(IntervalVisitor visitor) {
        int next = 0;
        for (Turn turn : turns) {
            next = tell(next, turn.place(), visitor);
            if (turn.before() != null) {
                visitor.holeBetweenSeries(turn.before(), turn.first());
            }
            visitor.begins(turn.first());
        }
        tell(next, intervals.size(), visitor);
    }

    private int tell(int from, int to, IntervalVisitor visitor) {
        for (int place = from; place < to; place++) {
            visitor.interval(intervals.get(place));
        }
        return to;
    }
}
