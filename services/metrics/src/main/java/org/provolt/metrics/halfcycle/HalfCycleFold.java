package org.provolt.metrics.halfcycle;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.analysis.halfcycle.ScanProgress;
import org.provolt.analysis.halfcycle.ScanState;
import org.provolt.analysis.record.RunRecords;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SampleBlocks;
import org.provolt.metrics.samples.StoredRecords;
import org.provolt.metrics.store.CanonicalJson;

/// Folds a run's records into measured half cycles: goes on where it stood, or starts over where something changed
/// behind it. What comes out is a function of what is stored, not of when it was read.
@Singleton
public class HalfCycleFold {

    /// So many records are read in one transaction.
    private static final long RECORDS_AT_ONCE = 500_000;

    /// Where every half cycle is as it was.
    public static final long NONE_CHANGED = Long.MAX_VALUE;

    /// Another one means reading every record again: 2 keeps when current flowed last, 3 how much
    /// plateaus jitter, 4 rests, temperatures and the voltage at which current ended.
    private static final int KEPT_OF_HALF_CYCLE = 4;

    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;
    private final HalfCycleScan scan = new HalfCycleScan(parameters);
    private final HalfCycleMeasurement measurement = new HalfCycleMeasurement(parameters);
    private final SampleBlocks blocks;
    private final HalfCycleTable halfCycles;

    HalfCycleFold(SampleBlocks blocks, HalfCycleTable halfCycles) {
        this.blocks = blocks;
        this.halfCycles = halfCycles;
    }

    /// Where the fold stands now.
    ///
    /// @param changedFrom half cycles from this number on are others than before
    public record Folded(FoldState state, long changedFrom) {}

    /// @param before null before the first reading
    public Folded fold(HeardRun run, RunSeries series, @Nullable FoldState before) {
        String seen = seen(run, series);
        if (before != null && seen.equals(before.seen())) {
            return new Folded(before, NONE_CHANGED);
        }
        String settings = settings(run);
        ScanState from = before != null && isAsItWas(before, settings, series) ? before.scan() : scan.start();
        RunRecords records = new StoredRecords(run.runId(), series, run.polarityReversed(), blocks);
        ScanProgress progress = scan.advance(from, records, RECORDS_AT_ONCE);
        long changedFrom = keep(run, series, records, progress);
        FoldState state = new FoldState(
                progress.state(),
                SeriesRead.upTo(progress.state().next(), series),
                settings,
                progress.upToDate() ? seen : null,
                before == null ? 0 : before.settledCycles(),
                before == null ? "" : before.circumstances());
        return new Folded(state, changedFrom);
    }

    /// Whether what was read is still there, and was read as it would be now.
    private static boolean isAsItWas(FoldState before, String settings, RunSeries series) {
        return before.settings().equals(settings)
                && before.read().equals(SeriesRead.upTo(before.scan().next(), series));
    }

    private long keep(HeardRun run, RunSeries series, RunRecords records, ScanProgress progress) {
        halfCycles.replaceFrom(run.runId(), progress.firstNumber(), measured(progress.closed(), records, series));
        if (!run.completed() || !progress.upToDate() || series.waits()) {
            return progress.firstNumber();
        }
        ScanProgress end = scan.completed(progress.state(), records);
        halfCycles.replaceFrom(run.runId(), end.firstNumber(), measured(end.closed(), records, series));
        return Math.min(progress.firstNumber(), end.firstNumber());
    }

    private List<DigestedHalfCycle> measured(List<HalfCycleRange> ranges, RunRecords records, RunSeries series) {
        return ranges.stream().map(range -> measured(range, records, series)).toList();
    }

    private DigestedHalfCycle measured(HalfCycleRange found, RunRecords stored, RunSeries series) {
        MissingRecords missing = MissingRecords.of(found, series);
        HalfCycleRange range = missing.in(found);
        RunRecords records = CutRecords.of(stored, range.rangeWithBase(), range.records());
        HalfCycle half = measurement.measure(range, records, missing.accepted());
        HalfCycleDigest.Reading reading = HalfCycleDigest.of(range, records, series, missing.accepted());
        return new DigestedHalfCycle(
                half,
                reading.meanCurrentAmpere().orElse(null),
                reading.flowEnd().orElse(null),
                reading.restAfterSecond().orElse(null),
                reading.temperature().orElse(null),
                reading.records(),
                reading.digest());
    }

    /// The currents of half cycles that nothing has ended yet, as far as their records came.
    public List<Flow> underway(HeardRun run, RunSeries series, FoldState state) {
        RunRecords records = new StoredRecords(run.runId(), series, run.polarityReversed(), blocks);
        return scan.completed(state.scan(), records).closed().stream()
                .map(range -> Flow.underway(range, records, series))
                .toList();
    }

    private String settings(HeardRun run) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("algorithm", HalfCycleScan.ALGORITHM);
        settings.put("parameters", parameters.byName());
        settings.put("polarity_reversed", run.polarityReversed());
        settings.put("kept_of_half_cycle", KEPT_OF_HALF_CYCLE);
        return CanonicalJson.of(settings);
    }

    private String seen(HeardRun run, RunSeries series) {
        return CanonicalJson.digest(List.of(settings(run), run.completed(), series.waits(), SeriesRead.all(series)));
    }
}
