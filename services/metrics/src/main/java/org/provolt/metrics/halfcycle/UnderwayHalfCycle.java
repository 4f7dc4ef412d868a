package org.provolt.metrics.halfcycle;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.EndedBy;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.halfcycle.OpenHalfCycle;
import org.provolt.analysis.record.RunRecords;
import org.provolt.kernel.RunId;

/// The half cycle that has begun and not ended, as far as its records came: for a plot that follows it, never for a
/// result.
@Singleton
public class UnderwayHalfCycle {

    /// A longer one is drawn when it has ended: it would be read anew each time somebody looks.
    private static final long LONGEST_RECORDS = 100_000;

    private final FoldTable folds;
    private final HalfCycleMeasurement measurement = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS);

    UnderwayHalfCycle(FoldTable folds) {
        this.folds = folds;
    }

    public Optional<HalfCycle> of(RunId runId, RunRecords records) {
        return folds.state(runId)
                .flatMap(state -> Optional.ofNullable(state.scan().open())
                        .filter(open -> open.records() <= LONGEST_RECORDS)
                        .map(open -> soFar(state.scan().closed() + 1, open)))
                .map(range -> measurement.measure(
                        range, CutRecords.of(records, range.rangeWithBase(), range.records()), true));
    }

    private static HalfCycleRange soFar(long number, OpenHalfCycle open) {
        return new HalfCycleRange(
                number,
                open.direction(),
                open.first(),
                open.last(),
                EndedBy.COMPLETION,
                open.firstSecond(),
                open.lastSecond(),
                open.deadbandAmpere(),
                open.records(),
                open.missingRecords(),
                open.clockRanBack());
    }
}
