package org.provolt.analysis.charge;

import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RunRecords;

/// What lies between the records of a half cycle, to be gone through as often as needed; the same each time.
@FunctionalInterface
public interface Intervals {

    void through(IntervalVisitor visitor);

    /// Made anew from stored records each time: constant memory.
    static Intervals of(RunRecords records, RecordRange range, AnalysisParameters parameters) {
        return visitor -> IntervalStream.through(records, range, parameters, visitor);
    }

    /// Made once and held in memory.
    ///
    /// @param expected about how many there are
    default Intervals held(int expected) {
        HeldIntervals held = new HeldIntervals(expected);
        through(held);
        return held;
    }
}
