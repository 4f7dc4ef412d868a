package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.RunResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.RunId;
import org.provolt.metrics.halfcycle.FoldState;
import org.provolt.metrics.halfcycle.FoldTable;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardRuns;
import org.provolt.metrics.read.CycleProjection;
import org.provolt.servicekit.http.Occurred;

/// Measures a run from its first record, by the same steps as it is measured live, into whatever tables the transaction
/// under way sees.
@Singleton
public class RunRebuilding {

    private final HeardRuns runs;
    private final FoldTable folds;
    private final RunMeasuring measuring;
    private final CycleProjection projection;

    RunRebuilding(HeardRuns runs, FoldTable folds, RunMeasuring measuring, CycleProjection projection) {
        this.runs = runs;
        this.folds = folds;
        this.measuring = measuring;
        this.projection = projection;
    }

    /// Nothing comes of a run whose start was not heard.
    public void rebuild(RunId runId) {
        Optional<HeardRun> run = runs.find(runId);
        run.ifPresent(heard -> ScopedValue.where(Telling.REBUILT, this::project).run(() -> measure(heard)));
    }

    private void measure(HeardRun run) {
        folds.begin(run.runId());
        while (measuring.advance(run, stateOf(run), Integer.MAX_VALUE)) {
            // until nothing is left
        }
    }

    private @Nullable FoldState stateOf(HeardRun run) {
        return folds.claim(run.runId()).orElseThrow().state();
    }

    private void project(RunResultsTold results) {
        switch (results) {
            case CycleMeasured cycle -> projection.on(cycle, Occurred.now(), null);
            case SpectrumFitted spectrum -> projection.on(spectrum, Occurred.now(), null);
        }
    }
}
