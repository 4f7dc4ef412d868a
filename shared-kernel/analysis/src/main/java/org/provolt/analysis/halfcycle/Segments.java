package org.provolt.analysis.halfcycle;

import org.provolt.analysis.charge.ChargeMeter;
import org.provolt.analysis.charge.Intervals;

/// A half cycle along its charge, to be gone through as often as needed; the same each time.
@FunctionalInterface
interface Segments {

    void through(SegmentSink sink);

    /// Read anew from the records each time: constant memory.
    static Segments of(HalfCycleRange range, Intervals intervals, ChargeMeter meter) {
        return sink -> intervals.through(new LoadedSegments(range, meter, sink));
    }

    /// Read once and held in memory.
    ///
    /// @param most there are not more than this
    default Segments held(int most) {
        HeldSegments held = new HeldSegments(most);
        through(held);
        return held;
    }
}
