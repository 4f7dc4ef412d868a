package org.provolt.analysis.halfcycle;

import java.util.List;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.StoredRun;

/// The measured half cycles of a completed run, for tests.
public final class MeasuredRun {

    private MeasuredRun() {}

    public static HalfCycle only(Recording... series) {
        return of(series).getFirst();
    }

    public static List<HalfCycle> of(Recording... series) {
        return of(StoredRun.of(series));
    }

    public static List<HalfCycle> of(RunRecords records) {
        return of(records, false);
    }

    public static List<HalfCycle> of(RunRecords records, boolean gapsAccepted) {
        HalfCycleMeasurement measurement = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS);
        return ScannedRun.completed(records).stream()
                .map(range -> measurement.measure(range, records, gapsAccepted))
                .toList();
    }

    /// A value that a test knows to be there.
    public static double value(Measured measured) {
        return measured.toOptional().orElseThrow(() -> new AssertionError("absent: " + measured));
    }
}
