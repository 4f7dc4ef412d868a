package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.ChargeSource;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.EndedBy;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.halfcycle.OpenHalfCycle;
import org.provolt.analysis.halfcycle.ScanState;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.result.CycleTelling;
import org.provolt.metrics.work.MadeCycles.Made;
import org.provolt.servicekit.http.Occurred;

/// The cycle that has begun and not ended, as far as it is known: shown, never told.
@Singleton
class OpenCycle {

    private final HalfCycleTable halfCycles;
    private final MadeCycles cycles;
    private final HeardFiles files;
    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;

    OpenCycle(HalfCycleTable halfCycles, MadeCycles cycles, HeardFiles files) {
        this.halfCycles = halfCycles;
        this.cycles = cycles;
        this.files = files;
    }

    /// @param after the last cycle that is complete
    Optional<CycleMeasured> of(HeardRun run, Circumstances circumstances, int after, ScanState scan) {
        CycleTelling telling =
                new CycleTelling(run.runId(), circumstances, files.of(run.runId()), parameters, Occurred.now());
        return begun(run, after, scan).map(made -> telling.tell(made.metrics(), made.halves()));
    }

    private Optional<Made> begun(HeardRun run, int after, ScanState scan) {
        OpenHalfCycle open = scan.open();
        Optional<CycleNumbers> numbers = halfCycles
                .first(run.runId())
                .map(first -> first.half().direction())
                .or(() -> Optional.ofNullable(open).map(OpenHalfCycle::direction))
                .map(first -> CycleNumbers.of(run.cellConfiguration(), first));
        return numbers.flatMap(known -> cycles.after(after, 1, run, known, parameters).stream()
                .findFirst()
                .or(() -> underway(run, after + 1, open, known.opening(after + 1) == scan.closed() + 1)));
    }

    /// Its first half cycle has begun; nothing is measured on it yet.
    private Optional<Made> underway(HeardRun run, int number, @Nullable OpenHalfCycle open, boolean opensCycle) {
        if (open == null || !opensCycle || !Pairing.opens(run.cellConfiguration(), open.direction())) {
            return Optional.empty();
        }
        HalfCycle half = underway(open);
        Cycle cycle = new Cycle(number, run.cellConfiguration(), half, Optional.empty());
        return Optional.of(new Made(
                CycleMetrics.ofRun(List.of(cycle), parameters).getFirst(),
                List.of(new DigestedHalfCycle(half, null, List.of(), ""))));
    }

    private static HalfCycle underway(OpenHalfCycle open) {
        HalfCycleRange soFar = new HalfCycleRange(
                1,
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
        Measured unknown = Measured.absent(Reason.CYCLE_INCOMPLETE);
        return new HalfCycle(
                soFar,
                unknown,
                ChargeSource.INTEGRATED,
                0,
                unknown,
                unknown,
                unknown,
                unknown,
                OptionalDouble.empty(),
                0,
                0,
                0);
    }
}
