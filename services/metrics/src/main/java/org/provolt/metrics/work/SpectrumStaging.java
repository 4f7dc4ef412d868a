package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Reason;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.metrics.halfcycle.Flow;
import org.provolt.metrics.halfcycle.FoldState;
import org.provolt.metrics.halfcycle.HalfCycleFold;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardRuns;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesTable;
import org.provolt.metrics.spectrum.HeardSpectrum;
import org.provolt.metrics.spectrum.HeldStage;

/// Finds the stage that each spectrum of a run has: as it was said, else by its time.
@Singleton
class SpectrumStaging {

    private static final double NANOS_PER_SECOND = 1e9;

    private final HalfCycleFold fold;
    private final HalfCycleTable halfCycles;
    private final SeriesTable series;
    private final HeardRuns runs;

    SpectrumStaging(HalfCycleFold fold, HalfCycleTable halfCycles, SeriesTable series, HeardRuns runs) {
        this.fold = fold;
        this.halfCycles = halfCycles;
        this.series = series;
        this.runs = runs;
    }

    OfRun of(HeardRun run, RunSeries known, FoldState state) {
        return new OfRun(run, known, state, series.anchors(run.runId()));
    }

    /// The stages of one run's spectra.
    final class OfRun {

        private final HeardRun run;
        private final RunSeries known;
        private final FoldState state;
        private final List<TimeAnchor> anchors;
        private @Nullable List<Flow> underway;

        private OfRun(HeardRun run, RunSeries known, FoldState state, List<TimeAnchor> anchors) {
            this.run = run;
            this.known = known;
            this.state = state;
            this.anchors = anchors;
        }

        /// Empty while the run is not read to its end, so that nothing can be said by time.
        Optional<HeldStage> stage(HeardSpectrum spectrum) {
            HeldStage said = spectrum.said();
            if (said != null) {
                return Optional.of(said);
            }
            return state.upToDate() ? Optional.of(byTime(spectrum)) : Optional.empty();
        }

        private HeldStage byTime(HeardSpectrum spectrum) {
            if (spectrum.measured().kind() == TimeAnchor.Kind.RUN_START) {
                return HeldStage.absent(Reason.STAGE_TIME_UNKNOWN);
            }
            if (anchors.isEmpty()) {
                return HeldStage.absent(Reason.NO_RECORDS);
            }
            Duration sinceOrigin = Duration.between(known.origin(), spectrum.measuredAt());
            double second = sinceOrigin.getSeconds() + sinceOrigin.getNano() / NANOS_PER_SECOND;
            HeldStage held = new StageByTime(run.cellConfiguration(), this::begunBy)
                    .at(second, StageByTime.uncertaintySecond(spectrum.measured(), anchors));
            boolean untouched = StageByTime.BEFORE_CURRENT.equals(held.stage());
            return untouched && anotherRunBefore(spectrum) ? HeldStage.absent(Reason.SEVERAL_RUNS) : held;
        }

        private boolean anotherRunBefore(HeardSpectrum spectrum) {
            return runs.ofCell(run.cellId()).stream()
                    .anyMatch(other -> !other.runId().equals(run.runId())
                            && !other.startedAt().isAfter(spectrum.measuredAt()));
        }

        private Optional<Flow> begunBy(double second) {
            return underway().stream()
                    .filter(flow -> flow.firstSecond() <= second)
                    .max(Comparator.comparingLong(Flow::number))
                    .or(() -> halfCycles.lastBegunBy(run.runId(), second));
        }

        private List<Flow> underway() {
            if (underway == null) {
                underway = fold.underway(run, known, state);
            }
            return underway;
        }
    }
}
