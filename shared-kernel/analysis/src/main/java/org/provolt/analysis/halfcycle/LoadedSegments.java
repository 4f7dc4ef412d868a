package org.provolt.analysis.halfcycle;

import org.provolt.analysis.charge.ChargeMeter;
import org.provolt.analysis.charge.Interval;
import org.provolt.analysis.charge.IntervalVisitor;
import org.provolt.analysis.record.Sample;

/// Intervals on the charge axis: how much charge, and the voltage under current at both ends, straight between.
///
/// The voltage of a record that carries no current of this half cycle (a rest, the half cycle before) is not one under
/// current; the other record's stands for it.
record LoadedSegments(HalfCycleRange range, ChargeMeter meter, SegmentSink sink) implements IntervalVisitor {

    @Override
    public void begins(Sample first) {
        // No charge is known of before a series' first record.
    }

    @Override
    public void interval(Interval interval) {
        boolean before = loaded(interval.before());
        boolean after = loaded(interval.after());
        double earlier = interval.before().voltageVolt();
        double later = interval.after().voltageVolt();
        sink.add(meter.growthAh(interval), after && !before ? later : earlier, before && !after ? earlier : later);
    }

    private boolean loaded(Sample sample) {
        return range.direction().sign() * sample.currentAmpere() > range.deadbandAmpere();
    }
}
