package org.provolt.analysis.charge;

import org.provolt.analysis.record.Sample;

/// A counter of one direction's charge, which only grows: `charging_capacity_ah` and the like, of the test, the cycle
/// or the step.
///
/// One that falls has been reset: what it shows then has grown since, unless the current could not have brought it in
/// the time. What it shows on a series' first record is history.
public record DirectedCounter(String column, double excess) implements ChargeMeter {

    @Override
    public ChargeSource source() {
        return ChargeSource.counter(column);
    }

    @Override
    public double growthAh(Interval interval) {
        double shown = reading(interval.after());
        double growth = shown - reading(interval.before());
        if (growth >= 0) {
            return growth;
        }
        double most = excess * interval.greatestAmpere() * interval.plausibleSecond() / SECONDS_PER_HOUR;
        return shown >= 0 && shown <= most ? shown : 0;
    }

    @Override
    public boolean breaks(Interval interval) {
        return !(reading(interval.after()) - reading(interval.before()) >= 0);
    }

    @Override
    public double reading(Sample sample) {
        return sample.at(column);
    }
}
