package org.provolt.analysis.halfcycle;

import java.util.ArrayList;
import java.util.List;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.StoredRun;

/// Readings of a run's half cycles for tests.
final class ScannedRun {

    static final HalfCycleScan SCAN = new HalfCycleScan(AnalysisParameters.DEFAULTS);

    private ScannedRun() {}

    /// The half cycles of a completed run of these series.
    static List<HalfCycleRange> completed(Recording... series) {
        return completed(StoredRun.of(series));
    }

    static List<HalfCycleRange> completed(RunRecords records) {
        return SCAN.completed(SCAN.start(), records).closed();
    }

    /// The half cycles of a run that goes on.
    static List<HalfCycleRange> open(Recording... series) {
        return SCAN.advance(SCAN.start(), StoredRun.of(series)).closed();
    }

    /// What a store holds after a reading: half cycles from the first number on replaced.
    static List<HalfCycleRange> kept(List<HalfCycleRange> before, ScanProgress progress) {
        List<HalfCycleRange> kept = new ArrayList<>(before.stream()
                .filter(half -> half.number() < progress.firstNumber())
                .toList());
        kept.addAll(progress.closed());
        return kept;
    }

    /// First and last record of a half cycle, as `series:record-series:record`.
    static String place(HalfCycleRange half) {
        return half.first().series() + ":" + half.first().record() + "-"
                + half.last().series() + ":" + half.last().record();
    }
}
