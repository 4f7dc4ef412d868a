package org.provolt.analysis.halfcycle;

import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.Charge;
import org.provolt.analysis.charge.ChargeSurvey;

/// The charge-weighted median voltage over the middle 20–80 % of a half cycle's capacity, V: `V(q)`, straight between
/// records, lies below it for half of that charge.
///
/// Never the median of records: they can lie 0.0002 to 600 s apart. Resampling the same line of voltage leaves it
/// where it is. Found by counting the charge in 4096 bins of voltage, then in 4096 bins of the bin that holds the
/// middle, and once more: constant memory, three readings, exact to 2·10⁻¹¹ of the half cycle's span of voltage. Where
/// the half cycle is short, what was read once is held; the value is the same to the bit.
final class PlateauVoltage implements SegmentSink {

    private static final int READINGS = 3;

    private final double fromAh;
    private final double toAh;
    private final SegmentSink sink;
    private final CompensatedSum passedAh = new CompensatedSum();

    private PlateauVoltage(Charge charge, AnalysisParameters parameters, SegmentSink sink) {
        this.fromAh = parameters.plateauFromShare() * charge.forwardAh();
        this.toAh = parameters.plateauToShare() * charge.forwardAh();
        this.sink = sink;
    }

    static Measured volt(Segments segments, Charge charge, ChargeSurvey survey, AnalysisParameters parameters) {
        if (survey.lowestVolt() > survey.highestVolt()) {
            return Measured.absent(Reason.NO_VOLTAGE);
        }
        Segments read = sink -> segments.through(new PlateauVoltage(charge, parameters, sink));
        Segments plateau = segments instanceof HeldSegments ? read.held(survey.intervals()) : read;
        VoltageBins bins = new VoltageBins(survey.lowestVolt(), survey.highestVolt());
        plateau.through(bins);
        for (int reading = 1; reading < READINGS; reading++) {
            bins = bins.ofTheMiddle();
            plateau.through(bins);
        }
        return bins.isEmpty() ? Measured.absent(Reason.NO_VOLTAGE) : Measured.of(bins.middleVolt());
    }

    @Override
    public void add(double growthAh, double beginVolt, double endVolt) {
        double forwardAh = Math.max(0, growthAh);
        double beforeAh = passedAh.value();
        passedAh.add(forwardAh);
        double begin = Math.max(fromAh, beforeAh);
        double end = Math.min(toAh, beforeAh + forwardAh);
        if (end > begin && !Double.isNaN(beginVolt) && !Double.isNaN(endVolt)) {
            sink.add(
                    end - begin,
                    SegmentSink.voltAt((begin - beforeAh) / forwardAh, beginVolt, endVolt),
                    SegmentSink.voltAt((end - beforeAh) / forwardAh, beginVolt, endVolt));
        }
    }
}
