package org.provolt.metrics.halfcycle;

import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RecordWalk;
import org.provolt.analysis.record.RunRecords;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.FlowEnd;
import org.provolt.metrics.samples.RunSeries;

/// The current of a half cycle, by the run's clock.
///
/// @param number         of the half cycle, from 1
/// @param firstSecond    at its first record above the deadband, s
/// @param untilSecond    at its last, s; it can have rested in between
/// @param recordsMissing whether records are missing whose loss nobody accepted
public record Flow(
        long number,
        Direction direction,
        double firstSecond,
        double untilSecond,
        boolean recordsMissing,
        boolean clockRanBack) {

    private static final long READ_AT_ONCE = 4096;

    static Flow of(DigestedHalfCycle measured) {
        HalfCycleRange range = measured.half().range();
        FlowEnd end = measured.flowEnd();
        boolean missing = measured.half().chargeAh().equals(Measured.absent(Reason.RECORDS_MISSING));
        return of(range, end == null ? range.untilSecond() : end.clockSecond(), missing);
    }

    /// Of a half cycle that nothing has ended yet. Its records are read from the last one back: its current mostly
    /// flows still, or ended lately.
    static Flow underway(HalfCycleRange range, RunRecords records, RunSeries series) {
        MissingRecords missing = MissingRecords.of(range, series);
        boolean missed = missing.count() > 0 && !missing.accepted();
        for (int place = range.last().series(); place > range.first().series(); place--) {
            long end = place == range.last().series()
                    ? range.last().record() + 1
                    : series.places().get(place).endIndex();
            double until = lastSecond(range, records, place, 0, end);
            if (!Double.isNaN(until)) {
                return of(range, until, missed);
            }
        }
        RecordPosition first = range.first();
        long end = first.series() == range.last().series()
                ? range.last().record() + 1
                : series.places().get(first.series()).endIndex();
        return of(range, lastSecond(range, records, first.series(), first.record(), end), missed);
    }

    /// NaN where no current flows there.
    private static double lastSecond(HalfCycleRange range, RunRecords records, int place, long from, long end) {
        double[] last = {Double.NaN};
        for (long to = end; to > from && Double.isNaN(last[0]); to -= READ_AT_ONCE) {
            RecordPosition begin = new RecordPosition(place, Math.max(from, to - READ_AT_ONCE));
            RecordWalk.through(records, new RecordRange(begin, new RecordPosition(place, to - 1)), sample -> {
                if (range.direction().sign() * sample.currentAmpere() > range.deadbandAmpere()) {
                    last[0] = sample.clockSecond();
                }
            });
        }
        return last[0];
    }

    private static Flow of(HalfCycleRange range, double untilSecond, boolean recordsMissing) {
        return new Flow(
                range.number(),
                range.direction(),
                range.firstSecond(),
                untilSecond,
                recordsMissing,
                range.clockRanBack());
    }
}
