package org.provolt.analysis.charge;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RecordWalk;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.Sample;

/// Turns records into intervals and tells holes from long steps.
///
/// An interval is a hole when its clock runs back, or when it is longer than 10 times the median of its neighbours.
/// Its neighbours are the five intervals before it and the five after it, as far as they lie in the same series and
/// half cycle, without those in which the clock does not advance; each side has its own median, and the greater one
/// counts, so that a cycler that turns from fast to slow recording leaves no hole. An interval without neighbours is
/// none. Across two series nothing is an interval.
public final class IntervalStream {

    private final int neighbours;
    private final double holeFactor;
    private final IntervalVisitor visitor;
    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> pending = new ArrayDeque<>();
    private @Nullable Sample latest;

    private record Step(Sample before, Sample after) {
        double second() {
            return after.testTimeSecond() - before.testTimeSecond();
        }
    }

    private IntervalStream(AnalysisParameters parameters, IntervalVisitor visitor) {
        this.neighbours = parameters.holeNeighbours();
        this.holeFactor = parameters.holeFactor();
        this.visitor = visitor;
    }

    public static void through(
            RunRecords records, RecordRange range, AnalysisParameters parameters, IntervalVisitor visitor) {
        IntervalStream stream = new IntervalStream(parameters, visitor);
        RecordWalk.through(records, range, stream::take);
        stream.flush();
    }

    private void take(Sample sample) {
        Sample previous = latest;
        latest = sample;
        if (previous == null || previous.series() != sample.series()) {
            flush();
            visitor.begins(sample);
            return;
        }
        pending.addLast(new Step(previous, sample));
        if (pending.size() > neighbours) {
            release();
        }
    }

    private void flush() {
        while (!pending.isEmpty()) {
            release();
        }
        before.clear();
    }

    private void release() {
        Step step = pending.removeFirst();
        double usual = Math.max(median(before), median(pending));
        double second = step.second();
        boolean hole = !(second >= 0) || (usual > 0 && second > holeFactor * usual);
        visitor.interval(new Interval(step.before(), step.after(), second, usual, hole));
        before.addLast(step);
        if (before.size() > neighbours) {
            before.removeFirst();
        }
    }

    private static double median(Deque<Step> steps) {
        double[] seconds = new double[steps.size()];
        int count = 0;
        for (Iterator<Step> each = steps.iterator(); each.hasNext(); ) {
            double second = each.next().second();
            if (second > 0) {
                seconds[count++] = second;
            }
        }
        Arrays.sort(seconds, 0, count);
        return count == 0 ? 0 : (seconds[(count - 1) / 2] + seconds[count / 2]) / 2;
    }
}
