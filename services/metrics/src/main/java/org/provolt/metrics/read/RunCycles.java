package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardRuns;

/// Finds the cycles of runs.
@Singleton
class RunCycles {

    private final HeardRuns runs;
    private final CycleViews views;

    RunCycles(HeardRuns runs, CycleViews views) {
        this.runs = runs;
        this.views = views;
    }

    HeardRun run(RunId runId) {
        return runs.find(runId).orElseThrow(() -> Refused.unknown("unknown-run", "There is no run " + runId + "."));
    }

    List<CycleItem> after(RunId runId, int cycle, int most) {
        return views.list(runId, cycle, most).stream().map(CycleItem::of).toList();
    }
}
