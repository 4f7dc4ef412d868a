package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.heard.HeardRun;

/// A run's complete cycles as the formulas see them.
@Singleton
class CompleteCycles {

    private final HalfCycleTable halfCycles;

    CompleteCycles(HalfCycleTable halfCycles) {
        this.halfCycles = halfCycles;
    }

    List<Cycle> of(HeardRun run) {
        return of(run, halves(run));
    }

    List<DigestedHalfCycle> halves(HeardRun run) {
        return halfCycles.from(run.runId(), 1, Integer.MAX_VALUE);
    }

    static List<Cycle> of(HeardRun run, List<DigestedHalfCycle> digested) {
        List<HalfCycle> halves = digested.stream().map(DigestedHalfCycle::half).toList();
        return Pairing.of(run.cellConfiguration(), halves).cycles().stream()
                .filter(Cycle::complete)
                .toList();
    }
}
