package org.provolt.analysis.halfcycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.Charge;
import org.provolt.analysis.charge.ChargeSurvey;
import org.provolt.analysis.charge.Intervals;
import org.provolt.analysis.record.RunRecords;

/// How much the voltage of a half cycle's plateau jitters, V: its standard deviation about a straight line over the
/// charge.
///
/// `s = √(Σ wᵢ (Vᵢ − a − b·qᵢ)² / Σ wᵢ)` over the records of the middle 20–80 % of the capacity, with `a + b·q` the
/// line of least squares and `wᵢ` the charge that came since the record before, so that a burst of records counts no
/// more than its charge. The slope of a plateau is no noise; its curvature is, as far as a line does not follow it. One
/// reading, in
/// constant memory, by West's update of weighted moments (D. H. D. West, Commun. ACM 22 (1979) 532,
/// doi:10.1145/359146.359153), which loses no digits to the voltage's size.
///
/// Absent where the half cycle has no charge (as its charge is), without a voltage, and below 10 records.
public final class PlateauNoise implements SegmentSink {

    public static final Algorithm ALGORITHM = new Algorithm("plateau-noise", 1);

    /// A line through fewer says little of what scatters about it.
    private static final int FEWEST_RECORDS = 10;

    private final double fromAh;
    private final double toAh;
    private double passedAh;
    private int records;
    private double weight;
    private double meanAh;
    private double meanVolt;
    private double squaresAh;
    private double products;
    private double squaresVolt;

    private PlateauNoise(Charge charge, AnalysisParameters parameters) {
        this.fromAh = parameters.plateauFromShare() * charge.forwardAh();
        this.toAh = parameters.plateauToShare() * charge.forwardAh();
    }

    public static Measured volt(HalfCycleRange range, RunRecords records, AnalysisParameters parameters) {
        Intervals intervals = Intervals.of(records, range.rangeWithBase(), parameters);
        ChargeSurvey survey = ChargeSurvey.of(range, intervals, parameters);
        if (survey.intervals() == 0) {
            return Measured.absent(Reason.TOO_FEW_RECORDS);
        }
        Charge charge = survey.choose(intervals);
        return charge.ampereHour() > 0
                ? volt(Segments.of(range, intervals, charge.meter()), charge, parameters)
                : Measured.absent(Reason.NO_CHARGE);
    }

    static Measured volt(Segments segments, Charge charge, AnalysisParameters parameters) {
        PlateauNoise noise = new PlateauNoise(charge, parameters);
        segments.through(noise);
        return noise.volt();
    }

    private Measured volt() {
        if (weight == 0) {
            return Measured.absent(Reason.NO_VOLTAGE);
        }
        if (records < FEWEST_RECORDS) {
            return Measured.absent(Reason.TOO_FEW_RECORDS);
        }
        double explained = squaresAh > 0 ? products * products / squaresAh : 0;
        return Measured.of(StrictMath.sqrt(Math.max(0, squaresVolt - explained) / weight));
    }

    @Override
    public void add(double growthAh, double beginVolt, double endVolt) {
        double forwardAh = Math.max(0, growthAh);
        passedAh += forwardAh;
        if (forwardAh > 0 && passedAh >= fromAh && passedAh <= toAh && !Double.isNaN(endVolt)) {
            weigh(passedAh, endVolt, forwardAh);
        }
    }

    private void weigh(double ampereHour, double volt, double growthAh) {
        records++;
        weight += growthAh;
        double fromMeanAh = ampereHour - meanAh;
        double fromMeanVolt = volt - meanVolt;
        meanAh += fromMeanAh * growthAh / weight;
        meanVolt += fromMeanVolt * growthAh / weight;
        squaresAh += growthAh * fromMeanAh * (ampereHour - meanAh);
        products += growthAh * fromMeanAh * (volt - meanVolt);
        squaresVolt += growthAh * fromMeanVolt * (volt - meanVolt);
    }
}
