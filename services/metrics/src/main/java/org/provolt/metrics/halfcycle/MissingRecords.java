package org.provolt.metrics.halfcycle;

import org.provolt.analysis.halfcycle.EndedBy;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.metrics.samples.IndexRange;
import org.provolt.metrics.samples.IndexRanges;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesPlace;

/// Which records a half cycle lacks: from the one before its first to the one that ended it, and behind the last of a
/// series that it goes beyond. The search for half cycles sees only those that others of the series follow.
///
/// A gap counts whole, though the half cycle only touches it: nobody knows where in it the current turned.
///
/// @param count    how many are missing
/// @param accepted whether a person accepted the loss of all of them
record MissingRecords(long count, boolean accepted) {

    static MissingRecords of(HalfCycleRange range, RunSeries series) {
        long missing = 0;
        long missed = 0;
        for (int place = range.first().series(); place <= lastTouched(range, series); place++) {
            SeriesPlace here = series.places().get(place);
            missing += touched(here.missing(), range, place);
            missed += touched(here.missed(), range, place);
        }
        long count = Math.max(missing, range.missingRecords());
        return new MissingRecords(count, missing > 0 && missed == 0);
    }

    /// A half cycle that a record of the next series ended touches what is missing before that record.
    private static int lastTouched(HalfCycleRange range, RunSeries series) {
        int last = range.last().series();
        boolean readToItsEnd =
                range.last().record() + 1 >= series.places().get(last).endIndex();
        boolean another = last + 1 < series.places().size();
        return range.endedBy() == EndedBy.REVERSAL && readToItsEnd && another ? last + 1 : last;
    }

    private static long touched(IndexRanges gaps, HalfCycleRange range, int place) {
        long from = place == range.first().series() ? range.first().record() - 1 : 0;
        long last = place < range.last().series()
                ? Long.MAX_VALUE
                : place == range.last().series() ? range.last().record() + 1 : 0;
        return gaps.ranges().stream()
                .filter(gap -> gap.to() > from && gap.from() <= last)
                .mapToLong(IndexRange::count)
                .sum();
    }

    HalfCycleRange in(HalfCycleRange range) {
        return new HalfCycleRange(
                range.number(),
                range.direction(),
                range.first(),
                range.last(),
                range.endedBy(),
                range.firstSecond(),
                range.untilSecond(),
                range.deadbandAmpere(),
                range.records(),
                count,
                range.clockRanBack());
    }
}
