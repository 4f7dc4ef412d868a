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
    public ChargeStep step(Interval interval) {
        double ampere = (forward(interval.before()) + forward(interval.after())) / 2;
        if (interval.hole() || Double.isNaN(ampere) || Double.isNaN(interval.second())) {
            return ChargeStep.broken(0);
        }
        return ChargeStep.whole(ampere * interval.second() / SECONDS_PER_HOUR);
    }

    @Override
    public double reading(Sample sample) {
        return sample.currentAmpere();
    }

    private double forward(Sample sample) {
        return Math.max(0, direction.sign() * sample.currentAmpere());
    }
}
