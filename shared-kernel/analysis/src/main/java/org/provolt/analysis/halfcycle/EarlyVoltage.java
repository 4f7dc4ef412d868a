package org.provolt.analysis.halfcycle;

import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.Charge;
import org.provolt.analysis.charge.Interval;
import org.provolt.analysis.charge.IntervalVisitor;
import org.provolt.analysis.charge.Intervals;
import org.provolt.analysis.record.Sample;

/// The lowest voltage under current at the begin of a half cycle, V: over the records with current within the first
/// 20 % of the charge; absent below 10 of them.
final class EarlyVoltage implements IntervalVisitor {

    private final HalfCycleRange range;
    private final Charge charge;
    private final double earlyAh;
    private final CompensatedSum passedAh = new CompensatedSum();
    private double lowestVolt = Double.POSITIVE_INFINITY;
    private int records;

    private EarlyVoltage(HalfCycleRange range, Charge charge, AnalysisParameters parameters) {
        this.range = range;
        this.charge = charge;
        this.earlyAh = parameters.nucleationShare() * charge.forwardAh();
    }

    static Measured lowestVolt(
            HalfCycleRange range, Intervals intervals, Charge charge, AnalysisParameters parameters) {
        EarlyVoltage early = new EarlyVoltage(range, charge, parameters);
        intervals.through(early);
        return early.records >= parameters.nucleationRecords()
                ? Measured.of(early.lowestVolt)
                : Measured.absent(Reason.FEW_EARLY_RECORDS);
    }

    @Override
    public void begins(Sample first) {
        if (first.position().compareTo(range.first()) >= 0) {
            take(first);
        }
    }

    @Override
    public void interval(Interval interval) {
        passedAh.add(Math.max(0, charge.meter().growthAh(interval)));
        take(interval.after());
    }

    private void take(Sample sample) {
        boolean carriesCurrent = Math.abs(sample.currentAmpere()) > range.deadbandAmpere();
        double volt = sample.voltageVolt();
        if (carriesCurrent && !Double.isNaN(volt) && passedAh.value() <= earlyAh) {
            records++;
            lowestVolt = Math.min(lowestVolt, volt);
        }
    }
}
