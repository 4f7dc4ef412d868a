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

/// Voltages of a half cycle along its charge, V, in one reading.
///
/// Charge-weighted mean: `∫V dQ / ∫dQ = Σ Vᵢ ΔQᵢ / Σ ΔQᵢ`, with `ΔQᵢ` the charge that came since the record before and
/// `Vᵢ` the record's own voltage, as EC-Lab sums its energies. Alternative: the mean of both records' voltages, which
/// differs by half an interval. It contains the nucleation spike and the end-of-strip rise.
///
/// At half the capacity: `V(q)` straight between records, at `q = Q/2`.
///
/// Lowest early voltage: over the records with current within the first 20 % of the charge; absent below 10 of them.
final class VoltageProfile implements IntervalVisitor {

    private final HalfCycleRange range;
    private final Charge charge;
    private final AnalysisParameters parameters;
    private final CompensatedSum voltAmpereHours = new CompensatedSum();
    private final CompensatedSum weightedAh = new CompensatedSum();
    private final CompensatedSum passedAh = new CompensatedSum();
    private Measured midCapacityVolt = Measured.absent(Reason.NO_VOLTAGE);
    private double lowestEarlyVolt = Double.POSITIVE_INFINITY;
    private int earlyRecords;

    /// @param charge above 0
    private VoltageProfile(HalfCycleRange range, Charge charge, AnalysisParameters parameters) {
        this.range = range;
        this.charge = charge;
        this.parameters = parameters;
    }

    static VoltageProfile of(HalfCycleRange range, Intervals intervals, Charge charge, AnalysisParameters parameters) {
        VoltageProfile profile = new VoltageProfile(range, charge, parameters);
        intervals.through(profile);
        return profile;
    }

    Measured meanVolt() {
        return weightedAh.value() > 0
                ? Measured.of(voltAmpereHours.value() / weightedAh.value())
                : Measured.absent(Reason.NO_VOLTAGE);
    }

    Measured midCapacityVolt() {
        return midCapacityVolt;
    }

    Measured lowestEarlyVolt() {
        return earlyRecords >= parameters.nucleationRecords()
                ? Measured.of(lowestEarlyVolt)
                : Measured.absent(Reason.FEW_EARLY_RECORDS);
    }

    @Override
    public void begins(Sample first) {
        if (first.position().compareTo(range.first()) >= 0) {
            early(first);
        }
    }

    @Override
    public void interval(Interval interval) {
        LoadedSegment segment = LoadedSegment.of(interval, range, charge.meter());
        weigh(segment);
        double beforeAh = passedAh.value();
        passedAh.add(Math.max(0, segment.growthAh()));
        crossMiddle(segment, beforeAh);
        early(interval.after());
    }

    private void weigh(LoadedSegment segment) {
        if (!Double.isNaN(segment.endVolt())) {
            voltAmpereHours.add(segment.endVolt() * segment.growthAh());
            weightedAh.add(segment.growthAh());
        }
    }

    private void crossMiddle(LoadedSegment segment, double beforeAh) {
        double middleAh = charge.forwardAh() / 2;
        if (beforeAh < middleAh && passedAh.value() >= middleAh && segment.hasVoltage()) {
            midCapacityVolt = Measured.of(segment.voltAt((middleAh - beforeAh) / segment.growthAh()));
        }
    }

    private void early(Sample sample) {
        boolean carriesCurrent = Math.abs(sample.currentAmpere()) > range.deadbandAmpere();
        double volt = sample.voltageVolt();
        if (carriesCurrent
                && !Double.isNaN(volt)
                && passedAh.value() <= parameters.nucleationShare() * charge.forwardAh()) {
            earlyRecords++;
            lowestEarlyVolt = Math.min(lowestEarlyVolt, volt);
        }
    }
}
