package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.metrics.age.PlatingEnd;
import org.provolt.metrics.closure.PlatedCharge;
import org.provolt.metrics.closure.Stage;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardRuns;
import org.provolt.metrics.samples.SeriesTable;
import org.provolt.metrics.work.MadeCycles.Made;

/// Finds the charge that was plated on a cell up to a stage, and when its last plating ended, from the half cycles of
/// its run. Where several runs reached that cycle, nobody says which one is meant.
@Singleton
class Platings {

    private static final int CYCLES_AT_ONCE = 500;

    private final HeardRuns runs;
    private final SeriesTable series;
    private final MadeCycles cycles;
    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;

    Platings(HeardRuns runs, SeriesTable series, MadeCycles cycles) {
        this.runs = runs;
        this.series = series;
        this.cycles = cycles;
    }

    PlatedCharge upTo(String stage, CellId cellId) {
        return Stage.of(stage)
                .map(plated -> upTo(plated, cellId))
                .orElseGet(() -> PlatedCharge.absent(Reason.STAGE_WITHOUT_PLATING));
    }

    private PlatedCharge upTo(Stage stage, CellId cellId) {
        return switch (reached(stage, cellId)) {
            case Reached.By(HeardRun run, Made last) -> charge(stage, run);
            case Reached.NotOnce(Reason because) -> PlatedCharge.absent(because);
        };
    }

    /// When the current of the plating that led to a stage ended.
    PlatingEnd end(String stage, CellId cellId) {
        return Stage.of(stage)
                .map(plated -> end(plated, cellId))
                .orElseGet(() -> new PlatingEnd.Unknown(Reason.STAGE_WITHOUT_PLATING));
    }

    private PlatingEnd end(Stage stage, CellId cellId) {
        return switch (reached(stage, cellId)) {
            case Reached.By(HeardRun run, Made last) -> end(run, last.halves().getFirst());
            case Reached.NotOnce(Reason because) ->
                new PlatingEnd.Unknown(because == Reason.CHARGE_NOT_MEASURED ? Reason.PLATING_END_UNKNOWN : because);
        };
    }

    private PlatingEnd end(HeardRun run, DigestedHalfCycle plating) {
        DigestedHalfCycle.@Nullable FlowEnd end = plating.flowEnd();
        if (end == null || plating.half().chargeAh().equals(Measured.absent(Reason.RECORDS_MISSING))) {
            return new PlatingEnd.Unknown(Reason.PLATING_END_UNKNOWN);
        }
        OptionalDouble uncertainty = series.uncertaintySecond(run.runId(), end.seriesId());
        return new PlatingEnd.Known(
                run.runId(),
                series.of(run.runId(), run.startedAt()).at(end.clockSecond()),
                uncertainty.isPresent() ? uncertainty.getAsDouble() : null);
    }

    /// Which run reached a cycle, and the cycle.
    private sealed interface Reached {

        record By(HeardRun run, Made last) implements Reached {}

        record NotOnce(Reason because) implements Reached {}
    }

    private Reached reached(Stage stage, CellId cellId) {
        List<HeardRun> plating = runs.ofCell(cellId).stream()
                .filter(run -> run.cellConfiguration() == CellConfiguration.METAL_PLATING)
                .toList();
        List<Reached.By> reached = plating.stream()
                .flatMap(run -> cycles.after(stage.cycle() - 1, 1, run, parameters).stream()
                        .map(last -> new Reached.By(run, last)))
                .toList();
        if (reached.size() == 1) {
            return reached.getFirst();
        }
        Reason none = plating.isEmpty() ? Reason.NO_RUN : Reason.CHARGE_NOT_MEASURED;
        return new Reached.NotOnce(reached.isEmpty() ? none : Reason.SEVERAL_RUNS);
    }

    private PlatedCharge charge(Stage stage, HeardRun run) {
        List<DigestedHalfCycle> halves = new ArrayList<>();
        Measured net = Measured.of(0);
        Measured last = Measured.absent(Reason.CHARGE_NOT_MEASURED);
        @Nullable Cycle reached = null;
        for (int settled = 0; settled < stage.cycle(); ) {
            int most = Math.min(CYCLES_AT_ONCE, stage.cycle() - settled);
            for (Made made : cycles.after(settled, most, run, parameters)) {
                reached = made.metrics().cycle();
                boolean open = reached.number() == stage.cycle() && !stage.stripped();
                halves.addAll(open ? made.halves().subList(0, 1) : made.halves());
                last = open
                        ? reached.openingAh()
                        : reached.openingAh().with(reached.closingAh(), (plated, stripped) -> plated - stripped);
                net = net.with(last, Double::sum);
            }
            settled += most;
        }
        return reached == null
                ? PlatedCharge.absent(Reason.CHARGE_NOT_MEASURED)
                : new PlatedCharge(last, net, Optional.of(from(run, reached, halves)));
    }

    private PlatedCharge.From from(HeardRun run, Cycle reached, List<DigestedHalfCycle> halves) {
        Instant origin = series.of(run.runId(), run.startedAt()).origin();
        DigestedHalfCycle plating = halves.stream()
                .filter(half -> half.number() == reached.opening().range().number())
                .findFirst()
                .orElseThrow();
        return new PlatedCharge.From(
                run.runId(),
                List.copyOf(halves),
                origin.plusNanos(Math.round(reached.opening().range().firstSecond() * 1e9)),
                origin.plusNanos(Math.round(reached.opening().range().untilSecond() * 1e9)),
                new Flow(plating.meanCurrentAmpere(), reached.openingAh()));
    }
}
