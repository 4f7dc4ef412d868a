package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.ChargeSource;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.halfcycle.EndedBy;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.halfcycle.OpenHalfCycle;
import org.provolt.analysis.halfcycle.ScanState;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.conditions.PressureSource;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.result.CycleTelling;
import org.provolt.metrics.work.MadeCycles.Made;
import org.provolt.servicekit.http.Occurred;

/// The cycle that has begun and not ended, as far as it is known: shown, never told. Its pressure is by the settings;
/// readings count once it has ended.
@Singleton
class OpenCycle {

    private final MadeCycles cycles;
    private final HeardFiles files;
    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;

    OpenCycle(MadeCycles cycles, HeardFiles files) {
        this.cycles = cycles;
        this.files = files;
    }

    /// @param after the last cycle that is complete
    Optional<CycleMeasured> of(HeardRun run, Circumstances circumstances, int after, ScanState scan) {
        CycleTelling telling = new CycleTelling(
                run.runId(),
                circumstances,
                PressureSource.SETTINGS_ALONE,
                files.of(run.runId()),
                parameters,
                Occurred.now());
        return begun(run, after, scan).map(made -> telling.tell(made.metrics(), made.before(), made.halves()));
    }

    private Optional<Made> begun(HeardRun run, int after, ScanState scan) {
        return cycles.after(after, 1, run, parameters).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(scan.open())
                        .filter(open -> opens(run, after + 1, scan.closed() + 1, open))
                        .map(open -> underway(run, after + 1, open)));
    }

    /// Whether the half cycle that has begun is the first of the next cycle.
    private boolean opens(HeardRun run, int cycle, long number, OpenHalfCycle open) {
        CycleNumbers numbers =
                cycles.numbers(run).orElseGet(() -> CycleNumbers.of(run.cellConfiguration(), open.direction()));
        return numbers.opening(cycle) == number;
    }

    /// Its first half cycle has begun; nothing is measured on it yet.
    private Made underway(HeardRun run, int number, OpenHalfCycle open) {
        HalfCycle half = underway(open);
        Cycle cycle = new Cycle(number, run.cellConfiguration(), half, Optional.empty());
        return new Made(
                CycleMetrics.ofRun(List.of(cycle), parameters).getFirst(),
                cycles.before(run, number),
                List.of(new DigestedHalfCycle(half, null, null, null, null, List.of(), "")));
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
                unknown,
                OptionalDouble.empty(),
                0,
                0,
                0);
    }
}
