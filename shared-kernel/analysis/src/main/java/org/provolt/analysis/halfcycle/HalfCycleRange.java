package org.provolt.analysis.halfcycle;

import org.provolt.analysis.record.RecordPosition;
import org.provolt.analysis.record.RecordRange;

/// A closed half cycle: where its records are. What they say is read in a second pass ([HalfCycleMeasurement]).
///
/// @param number          from 1, in the run's order, directions alternating
/// @param direction       of the current
/// @param first           the first record above the deadband
/// @param last            the last record before the one that ended it, rests included
/// @param endedBy         what ended it
/// @param firstSecond     the run's clock at its first record, s
/// @param untilSecond     the run's clock at the record that ended it, or at the last record of a completed run, s
/// @param deadbandAmpere  the frozen deadband of the series it begins in, A
/// @param records         records from first to last that are there
/// @param missingRecords  records that are not, from the one before its first to the one that ended it
/// @param clockRanBack    whether the clock ran back between its first record and the one that ended it
public record HalfCycleRange(
        long number,
        Direction direction,
        RecordPosition first,
        RecordPosition last,
        EndedBy endedBy,
        double firstSecond,
        double untilSecond,
        double deadbandAmpere,
        long records,
        long missingRecords,
        boolean clockRanBack) {

    public RecordRange range() {
        return new RecordRange(first, last);
    }

    /// The range with the record before the first, in the same series: from it the charge of the first record grew.
    public RecordRange rangeWithBase() {
        return new RecordRange(new RecordPosition(first.series(), Math.max(0, first.record() - 1)), last);
    }
}
