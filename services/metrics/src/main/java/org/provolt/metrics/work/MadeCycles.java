package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    ///
    /// @param before the half cycle before it; null where it has none
    record Made(CycleMetrics metrics, @Nullable DigestedHalfCycle before, List<DigestedHalfCycle> halves) {

        boolean complete() {
            return metrics.cycle().complete();
        }
    }

    /// Which half cycles make which cycle; empty while there is none.
    Optional<CycleNumbers> numbers(HeardRun run) {
        return halfCycles.from(run.runId(), 1, 1).stream()
                .findFirst()
                .map(first ->
                        CycleNumbers.of(run.cellConfiguration(), first.half().direction()));
    }

    /// The cycles after one, at most so many; only the last can be incomplete.
    List<Made> after(int cycle, int most, HeardRun run, AnalysisParameters parameters) {
        List<DigestedHalfCycle> halves = numbers(run)
                .map(numbers -> halfCycles.from(run.runId(), numbers.opening(cycle + 1), 2 * most))
                .orElse(List.of());
        Pairing.Paired paired = Pairing.of(
                run.cellConfiguration(),
                halves.stream().map(DigestedHalfCycle::half).toList());
        List<Cycle> cycles = paired.cycles().stream()
                .map(each -> new Cycle(cycle + each.number(), each.configuration(), each.opening(), each.closing()))
                .toList();
        List<CycleMetrics> metrics = CycleMetrics.ofRun(cycles, parameters);
        List<Made> made = new ArrayList<>();
        DigestedHalfCycle before = before(run, cycle + 1);
        for (int at = 0; at < cycles.size(); at++) {
            List<DigestedHalfCycle> its = halves.subList(2 * at, Math.min(2 * at + 2, halves.size()));
            made.add(new Made(metrics.get(at), before, its));
            before = its.getLast();
        }
        return List.copyOf(made);
    }

    /// The half cycle before a cycle; null where it has none.
    @Nullable
    DigestedHalfCycle before(HeardRun run, int cycle) {
        return numbers(run)
                .map(numbers -> numbers.opening(cycle) - 1)
                .filter(number -> number > 0)
                .flatMap(number ->
                        halfCycles.from(run.runId(), number, 1).stream().findFirst())
                .orElse(null);
    }
}
