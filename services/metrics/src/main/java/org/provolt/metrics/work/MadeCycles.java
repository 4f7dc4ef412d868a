package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.heard.HeardRun;

/// Cycles of a run, made of its half cycles by its cell configuration.
@Singleton
class MadeCycles {

    private final HalfCycleTable halfCycles;

    MadeCycles(HalfCycleTable halfCycles) {
        this.halfCycles = halfCycles;
    }

    /// A cycle with the half cycles that it was made of.
    record Made(CycleMetrics metrics, List<DigestedHalfCycle> halves) {

        boolean complete() {
            return metrics.cycle().complete();
        }
    }

    /// The cycles after one, at most so many; only the last can be incomplete.
    List<Made> after(int cycle, int most, HeardRun run, CycleNumbers numbers, AnalysisParameters parameters) {
        List<DigestedHalfCycle> halves = halfCycles.from(run.runId(), numbers.opening(cycle + 1), 2 * most);
        Pairing.Paired paired = Pairing.of(
                run.cellConfiguration(),
                halves.stream().map(DigestedHalfCycle::half).toList());
        List<Cycle> cycles = paired.cycles().stream()
                .map(each -> new Cycle(cycle + each.number(), each.configuration(), each.opening(), each.closing()))
                .toList();
        List<CycleMetrics> metrics = CycleMetrics.ofRun(cycles, parameters);
        List<Made> made = new ArrayList<>();
        for (int at = 0; at < cycles.size(); at++) {
            made.add(new Made(metrics.get(at), halves.subList(2 * at, Math.min(2 * at + 2, halves.size()))));
        }
        return List.copyOf(made);
    }
}
