package org.provolt.analysis.halfcycle;

import org.provolt.analysis.charge.ChargeMeter;
import org.provolt.analysis.charge.Interval;
import org.provolt.analysis.record.Sample;

/// An interval on the charge axis: how much charge, and the voltage under current at both its ends, straight between.
///
/// The voltage of a record that carries no current of this half cycle (a rest, the half cycle before) is not one under
/// current; the other record's stands for it.
///
/// @param growthAh  charge in the half cycle's direction, A·h
/// @param beginVolt voltage at its begin, V
/// @param endVolt   voltage at its end, V
record LoadedSegment(double growthAh, double beginVolt, double endVolt) {

    static LoadedSegment of(Interval interval, HalfCycleRange range, ChargeMeter meter) {
        double growthAh = meter.growthAh(interval);
        boolean before = loaded(interval.before(), range);
        boolean after = loaded(interval.after(), range);
        double earlier = interval.before().voltageVolt();
        double later = interval.after().voltageVolt();
        return new LoadedSegment(growthAh, after && !before ? later : earlier, before && !after ? earlier : later);
    }

    private static boolean loaded(Sample sample, HalfCycleRange range) {
        return range.direction().sign() * sample.currentAmpere() > range.deadbandAmpere();
    }

    boolean hasVoltage() {
        return !Double.isNaN(beginVolt) && !Double.isNaN(endVolt);
    }

    /// The voltage where this share of the segment's charge has passed.
    double voltAt(double share) {
        return beginVolt + share * (endVolt - beginVolt);
    }
}
