package org.provolt.analysis.charge;

import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.Sample;

/// Tells whether a counter is too coarse: its resolution above 0.2 % of the half cycle's charge.
///
/// A coarse counter moves in multiples of its resolution, so the greatest [common step][CommonStep] of its changes is
/// sought. A constant current recorded at a constant pace moves any counter in equal steps; that is no coarseness where
/// the recorded current explains every step to a quarter of it. Only steps between two records with current are asked:
/// when within its interval a current was switched, nobody knows.
final class CounterResolution implements IntervalVisitor {

    /// Changes differ from multiples of the resolution by rounding alone; this much of the limit counts as rounding.
    private static final double TOLERANCE_SHARE = 1.0 / 16;

    private static final double EXPLAINED_SHARE = 1.0 / 4;

    private final HalfCycleRange range;
    private final ChargeMeter counter;
    private final CurrentIntegral integral;
    private final CommonStep step;
    private double greatestResidue;

    private CounterResolution(ChargeMeter counter, HalfCycleRange range, double limitAh) {
        this.range = range;
        this.counter = counter;
        this.integral = new CurrentIntegral(range.direction());
        this.step = new CommonStep(limitAh * TOLERANCE_SHARE);
    }

    static boolean tooCoarse(Charge charge, HalfCycleRange range, Intervals intervals, AnalysisParameters parameters) {
        double limitAh = parameters.counterResolutionShare() * charge.ampereHour();
        CounterResolution resolution = new CounterResolution(charge.meter(), range, limitAh);
        intervals.through(resolution);
        double stepAh = resolution.step.value();
        return stepAh > limitAh && resolution.greatestResidue > EXPLAINED_SHARE * stepAh;
    }

    @Override
    public void begins(Sample first) {
        // What a counter shows on a series' first record is history.
    }

    @Override
    public void interval(Interval interval) {
        if (counter.breaks(interval)) {
            return;
        }
        double countedAh = counter.growthAh(interval);
        step.add(countedAh);
        if (!integral.breaks(interval) && flows(interval.before()) && flows(interval.after())) {
            greatestResidue = Math.max(greatestResidue, Math.abs(countedAh - integral.growthAh(interval)));
        }
    }

    private boolean flows(Sample sample) {
        return range.direction().sign() * sample.currentAmpere() > range.deadbandAmpere();
    }
}
