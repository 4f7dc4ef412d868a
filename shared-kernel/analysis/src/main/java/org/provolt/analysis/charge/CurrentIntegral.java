package org.provolt.analysis.charge;

import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.record.Sample;

/// The trapezium rule on the current in the half cycle's direction: `ΔQ = (I₀⁺ + I₁⁺)/2 · Δt / 3600`, A·h, with `I⁺`
/// the current in that direction, 0 where it flows the other way.
///
/// Not across a hole, nor where a current is not given: nothing is known there, the charge is a lower bound. Error of
/// the rule: Δt³·I″/12 for each interval; a current that was switched within one is off by half the interval at most.
public record CurrentIntegral(Direction direction) implements ChargeMeter {

    @Override
    public ChargeSource source() {
        return ChargeSource.INTEGRATED;
    }

    @Override
    public double growthAh(Interval interval) {
        return growthAh(direction, interval);
    }

    static double growthAh(Direction direction, Interval interval) {
        double ampereHour = meanAmpere(direction, interval) * interval.second() / SECONDS_PER_HOUR;
        return interval.hole() || Double.isNaN(ampereHour) ? 0 : ampereHour;
    }

    @Override
    public boolean breaks(Interval interval) {
        return interval.hole() || Double.isNaN(meanAmpere(direction, interval)) || Double.isNaN(interval.second());
    }

    private static double meanAmpere(Direction direction, Interval interval) {
        return (forward(direction, interval.before()) + forward(direction, interval.after())) / 2;
    }

    @Override
    public double reading(Sample sample) {
        return sample.currentAmpere();
    }

    private static double forward(Direction direction, Sample sample) {
        return Math.max(0, direction.sign() * sample.currentAmpere());
    }
}
