package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.conditions.LoadCellPressures;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.read.CycleViews;
import org.provolt.metrics.result.CycleContent;
import org.provolt.metrics.result.CycleTelling;
import org.provolt.metrics.work.MadeCycles.Made;
import org.provolt.servicekit.http.Occurred;

/// Brings what is told of a run's cycles in line with what is measured: tells those that changed, no others.
@Singleton
class CycleSettling {

    /// So many cycles are settled in one transaction.
    private static final int CYCLES_AT_ONCE = 500;

    private final MadeCycles cycles;
    private final HeardFiles files;
    private final CycleViews views;
    private final LoadCellPressures pressures;
    private final Telling told;
    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;

    CycleSettling(MadeCycles cycles, HeardFiles files, CycleViews views, LoadCellPressures pressures, Telling told) {
        this.cycles = cycles;
        this.files = files;
        this.views = views;
        this.pressures = pressures;
        this.told = told;
    }

    /// How far it came.
    ///
    /// @param cycles up to which all are settled
    /// @param more   whether there are others after them
    record Settled(int cycles, boolean more) {}

    /// @param after     cycles up to this one are settled
    /// @param wholeRead whether all that is stored was read, so that a cycle that is not there is none
    Settled settle(HeardRun run, Circumstances circumstances, int after, boolean wholeRead) {
        List<Made> made = cycles.after(after, CYCLES_AT_ONCE, run, parameters);
        List<Made> complete = made.stream().filter(Made::complete).toList();
        Map<Integer, String> standing = views.digests(run.runId(), after);
        CycleTelling telling = new CycleTelling(
                run.runId(),
                circumstances,
                pressures.of(run.runId()),
                files.of(run.runId()),
                parameters,
                Occurred.now());
        complete.stream()
                .map(each -> telling.tell(each.metrics(), each.before(), each.halves()))
                .filter(cycle -> !CycleContent.digest(cycle).equals(standing.get(cycle.cycle())))
                .forEach(told::tell);
        Settled settled = new Settled(after + complete.size(), made.size() == CYCLES_AT_ONCE);
        if (wholeRead && !settled.more()) {
            withdrawAfter(settled.cycles(), run, standing);
        }
        return settled;
    }

    private void withdrawAfter(int last, HeardRun run, Map<Integer, String> standing) {
        standing.keySet().stream()
                .filter(cycle -> cycle > last)
                .sorted()
                .forEach(cycle -> told.withdraw(run.runId(), cycle));
    }
}
