package org.provolt.analysis.charge;

import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.record.Sample;

/// A counter of the net charge, which grows while charging and falls while discharging: `net_capacity_ah`.
///
/// Such a counter hides its resets: a fall may be a discharge. EC-Lab sets it back at each loop of a technique, often
/// after an impedance spectrum during which nothing is recorded. So a step counts as charge only as far as the current
/// explains it. A step to a record without current is refused when it is more than twice what the current before it
/// brings in the time, and across a hole whatever it is; so is a step against the half cycle's direction that is more
/// than twice what either current brings. The drift of a resting channel, below the deadband, is explained. A refused
/// step is replaced by the trapezium rule's.
public record NetCounter(String column, Direction direction, double deadbandAmpere, double excess)
        implements ChargeMeter {

    @Override
    public ChargeSource source() {
        return ChargeSource.counter(column);
    }

    @Override
    public double growthAh(Interval interval) {
        double growth = counted(interval);
        return explained(growth, interval) ? growth : CurrentIntegral.growthAh(direction, interval);
    }

    @Override
    public boolean breaks(Interval interval) {
        return !explained(counted(interval), interval);
    }

    private double counted(Interval interval) {
        return direction.sign() * (reading(interval.after()) - reading(interval.before()));
    }

    private boolean explained(double growth, Interval interval) {
        if (growth == 0) {
            return true;
        }
        boolean flows = direction.sign() * interval.after().currentAmpere() > deadbandAmpere;
        if (flows && growth > 0) {
            return true;
        }
        boolean unseen = interval.hole() && !flows;
        double ampere = unseen ? 0 : Math.max(deadbandAmpere, excess * interval.greatestAmpere());
        double most = ampere * interval.plausibleSecond() / SECONDS_PER_HOUR;
        return Math.abs(growth) <= most;
    }

    @Override
    public double reading(Sample sample) {
        return sample.at(column);
    }
}
