package org.provolt.analysis.charge;

import java.util.ArrayDeque;
import java.util.Deque;
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
/// none. Across two series nothing is an interval; it is a hole when the run's clock runs back there, or when it is
/// longer than 10 times the median of the five intervals before it.
public final class IntervalStream {

    private final int neighbours;
    private final double holeFactor;
    private final IntervalVisitor visitor;
    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> pending = new ArrayDeque<>();
    private final double[] inOrder;
    private @Nullable Sample latest;

    private record Step(Sample before, Sample after, double second) {
        static Step between(Sample before, Sample after) {
            return new Step(before, after, after.testTimeSecond() - before.testTimeSecond());
        }
    }

    private IntervalStream(AnalysisParameters parameters, IntervalVisitor visitor) {
        this.neighbours = parameters.holeNeighbours();
        this.holeFactor = parameters.holeFactor();
        this.visitor = visitor;
        this.inOrder = new double[neighbours];
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
            enterSeries(previous, sample);
            return;
        }
        pending.addLast(Step.between(previous, sample));
        if (pending.size() > neighbours) {
            release();
        }
    }

    private void enterSeries(@Nullable Sample last, Sample first) {
        flush();
        double usual = median(before);
        before.clear();
        if (last != null) {
            double second = first.clockSecond() - last.clockSecond();
            if (second < 0 || (usual > 0 && second > holeFactor * usual)) {
                visitor.holeBetweenSeries(last, first);
            }
        }
        visitor.begins(first);
    }

    private void flush() {
        while (!pending.isEmpty()) {
            release();
        }
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

    private double median(Deque<Step> steps) {
        int count = 0;
        for (Step step : steps) {
            if (step.second() > 0) {
                insert(step.second(), count++);
            }
        }
        return count == 0 ? 0 : (inOrder[(count - 1) / 2] + inOrder[count / 2]) / 2;
    }

    private void insert(double second, int count) {
        int place = count;
        while (place > 0 && inOrder[place - 1] > second) {
            inOrder[place] = inOrder[place - 1];
            place--;
        }
        inOrder[place] = second;
    }
}
