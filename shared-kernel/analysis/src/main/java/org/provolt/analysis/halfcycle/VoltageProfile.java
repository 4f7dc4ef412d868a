package org.provolt.analysis.halfcycle;

import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.Charge;

/// Voltages of a half cycle along its charge, V, in one reading.
///
/// Charge-weighted mean: `∫V dQ / ∫dQ = Σ Vᵢ ΔQᵢ / Σ ΔQᵢ`, with `ΔQᵢ` the charge that came since the record before and
/// `Vᵢ` the record's own voltage, as EC-Lab sums its energies. Alternative: the mean of both records' voltages, which
/// differs by half an interval. It contains the nucleation spike and the end-of-strip rise.
///
/// At half the capacity: `V(q)` straight between records, at `q = Q/2`.
final class VoltageProfile implements SegmentSink {

    private final double middleAh;
    private final CompensatedSum voltAmpereHours = new CompensatedSum();
    private final CompensatedSum weightedAh = new CompensatedSum();
    private final CompensatedSum passedAh = new CompensatedSum();
    private Measured midCapacityVolt = Measured.absent(Reason.NO_VOLTAGE);

    /// @param charge above 0
    private VoltageProfile(Charge charge) {
        this.middleAh = charge.forwardAh() / 2;
    }

    static VoltageProfile of(Segments segments, Charge charge) {
        VoltageProfile profile = new VoltageProfile(charge);
        segments.through(profile);
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

    @Override
    public void add(double growthAh, double beginVolt, double endVolt) {
        if (!Double.isNaN(endVolt)) {
            voltAmpereHours.add(endVolt * growthAh);
            weightedAh.add(growthAh);
        }
        double beforeAh = passedAh.value();
        passedAh.add(Math.max(0, growthAh));
        if (beforeAh < middleAh && passedAh.value() >= middleAh && !Double.isNaN(beginVolt) && !Double.isNaN(endVolt)) {
            midCapacityVolt = Measured.of(SegmentSink.voltAt((middleAh - beforeAh) / growthAh, beginVolt, endVolt));
        }
    }
}
