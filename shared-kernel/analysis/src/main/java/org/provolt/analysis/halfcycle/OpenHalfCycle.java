package org.provolt.analysis.halfcycle;

import org.provolt.analysis.record.RecordPosition;

/// A half cycle that has not ended: part of the state that is kept between two readings.
///
/// @param first          its first record
/// @param last           the last record read
/// @param firstSecond    the run's clock at the first, s
/// @param lastSecond     the run's clock at the last, s
/// @param deadbandAmpere of the series it began in, A
/// @param activeRecords  records above the deadband in the series now read
public record OpenHalfCycle(
        Direction direction,
        RecordPosition first,
        RecordPosition last,
        double firstSecond,
        double lastSecond,
        double deadbandAmpere,
        long records,
        long missingRecords,
        boolean clockRanBack,
        int activeRecords) {}
