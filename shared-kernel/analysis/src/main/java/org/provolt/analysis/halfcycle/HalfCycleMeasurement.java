package org.provolt.analysis.halfcycle;

import java.util.OptionalDouble;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.Charge;
import org.provolt.analysis.charge.ChargeSurvey;
import org.provolt.analysis.charge.Intervals;
import org.provolt.analysis.record.BufferedRecords;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RecordWalk;
import org.provolt.analysis.record.RunRecords;
import org.provolt.kernel.Bdf;

/// The second pass over a closed half cycle: its charge and its voltages.
///
/// Reads the records several times in constant memory, from the store where there are many, else from a buffer; the
/// values are the same to the bit.
public final class HalfCycleMeasurement {

    private static final long BUFFERED_RECORDS = 100_000;

    private final AnalysisParameters parameters;
    private final long bufferedRecords;

    public HalfCycleMeasurement(AnalysisParameters parameters) {
        this(parameters, BUFFERED_RECORDS);
    }

    HalfCycleMeasurement(AnalysisParameters parameters, long bufferedRecords) {
        this.parameters = parameters;
        this.bufferedRecords = bufferedRecords;
    }

    /// @param gapsAccepted whether a person accepted that records are missing; else such a half cycle has no values
    public HalfCycle measure(HalfCycleRange range, RunRecords stored, boolean gapsAccepted) {
        boolean fits = range.records() <= bufferedRecords;
        RunRecords records = fits ? BufferedRecords.of(stored, range.rangeWithBase()) : stored;
        OptionalDouble vendorCycleCount = vendorCycleCount(range, records);
        if (range.missingRecords() > 0 && !gapsAccepted) {
            return HalfCycle.withoutValues(range, Reason.RECORDS_MISSING, vendorCycleCount);
        }
        Intervals made = Intervals.of(records, range.rangeWithBase(), parameters);
        Intervals intervals = fits ? made.held((int) range.records()) : made;
        ChargeSurvey survey = ChargeSurvey.of(range, intervals, parameters);
        return survey.intervals() == 0
                ? HalfCycle.withoutValues(range, Reason.TOO_FEW_RECORDS, vendorCycleCount)
                : measured(range, intervals, survey, fits, vendorCycleCount);
    }

    private HalfCycle measured(
            HalfCycleRange range,
            Intervals intervals,
            ChargeSurvey survey,
            boolean fits,
            OptionalDouble vendorCycleCount) {
        Charge charge = survey.choose(intervals);
        if (!(charge.ampereHour() > 0)) {
            return HalfCycle.withoutValues(range, Reason.HOLE_IN_RECORD, vendorCycleCount);
        }
        Segments read = Segments.of(range, intervals, charge.meter());
        Segments segments = fits ? read.held(survey.intervals()) : read;
        VoltageProfile profile = VoltageProfile.of(segments, charge);
        return new HalfCycle(
                range,
                Measured.of(charge.ampereHour()),
                charge.meter().source(),
                survey.integratedAh(),
                PlateauVoltage.volt(segments, charge, survey, parameters),
                profile.midCapacityVolt(),
                profile.meanVolt(),
                EarlyVoltage.lowestVolt(range, intervals, charge, parameters),
                PlateauNoise.volt(segments, charge, parameters),
                vendorCycleCount,
                survey.holes() + survey.holesBetweenSeries(),
                charge.meter().source().isCounter()
                        ? survey.holesBetweenSeries()
                        : survey.holes() + survey.holesBetweenSeries(),
                charge.breaks());
    }

    private static OptionalDouble vendorCycleCount(HalfCycleRange range, RunRecords records) {
        double[] count = {Double.NaN};
        RecordWalk.through(
                records, new RecordRange(range.first(), range.first()), first -> count[0] = first.at(Bdf.CYCLE_COUNT));
        return Double.isNaN(count[0]) ? OptionalDouble.empty() : OptionalDouble.of(count[0]);
    }
}
