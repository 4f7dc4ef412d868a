package org.provolt.analysis.charge;

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
    private final StepWindow window;
    private @Nullable Sample latest;

    private IntervalStream(AnalysisParameters parameters, IntervalVisitor visitor) {
        this.neighbours = parameters.holeNeighbours();
        this.holeFactor = parameters.holeFactor();
        this.visitor = visitor;
        this.window = new StepWindow(neighbours);
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
        window.add(sample);
        if (window.pending() > neighbours) {
            release();
        }
    }

    private void enterSeries(@Nullable Sample last, Sample first) {
        flush();
        if (last != null) {
            double usual = window.usualSecondBefore();
            double second = first.clockSecond() - last.clockSecond();
            if (second < 0 || (usual > 0 && second > holeFactor * usual)) {
                visitor.holeBetweenSeries(last, first);
            }
        }
        window.begin(first);
        visitor.begins(first);
    }

    private void flush() {
        while (window.pending() > 0) {
            release();
        }
    }

    private void release() {
        double second = window.second();
        // The medians are not below the least neighbour, nor that below the least step: no hole by these is none.
        boolean usualNeeded = !(second > 0)
                || (second > holeFactor * window.leastSecond() && second > holeFactor * window.leastNeighbourSecond());
        double usual = usualNeeded ? window.usualSecond() : 0;
        boolean hole = !(second >= 0) || (usual > 0 && second > holeFactor * usual);
        visitor.interval(new Interval(window.before(), window.after(), second, second > 0 ? second : usual, hole));
        window.advance();
    }
}
