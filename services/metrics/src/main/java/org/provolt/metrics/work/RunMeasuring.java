package org.provolt.metrics.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.conditions.CircumstancesTable;
import org.provolt.metrics.halfcycle.FoldState;
import org.provolt.metrics.halfcycle.FoldTable;
import org.provolt.metrics.halfcycle.HalfCycleFold;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardRuns;
import org.provolt.metrics.heard.ImageNews;
import org.provolt.metrics.heard.News;
import org.provolt.metrics.read.CycleViews;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesTable;
import org.provolt.metrics.store.Overtaken;
import org.provolt.metrics.store.Sql;
import org.provolt.metrics.work.CycleSettling.Settled;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;
import org.provolt.servicekit.trace.Tracing;

/// Measures one run as far as news of it goes, in one transaction over one view of the database: takes the news, folds
/// new records, settles spectra and cycles, notes how far it came. All of it stands or falls together.
@Singleton
class RunMeasuring {

    private static final Logger LOG = Logger.getLogger(RunMeasuring.class);
    private static final int TRANSACTION_LIMIT_SECOND = 300;

    private final Sql sql;
    private final News news;
    private final ImageNews images;
    private final HeardRuns runs;
    private final SeriesTable seriesTable;
    private final CircumstancesTable circumstancesTable;
    private final FoldTable folds;
    private final HalfCycleFold fold;
    private final MadeCycles cycles;
    private final CycleSettling settling;
    private final SpectrumSettling spectra;
    private final OpenCycle openCycle;
    private final CycleViews views;
    private final Tracing tracing;

    RunMeasuring(
            Sql sql,
            News news,
            ImageNews images,
            HeardRuns runs,
            SeriesTable seriesTable,
            CircumstancesTable circumstancesTable,
            FoldTable folds,
            HalfCycleFold fold,
            MadeCycles cycles,
            CycleSettling settling,
            SpectrumSettling spectra,
            OpenCycle openCycle,
            CycleViews views,
            Tracing tracing) {
        this.sql = sql;
        this.news = news;
        this.images = images;
        this.runs = runs;
        this.seriesTable = seriesTable;
        this.circumstancesTable = circumstancesTable;
        this.folds = folds;
        this.fold = fold;
        this.cycles = cycles;
        this.settling = settling;
        this.spectra = spectra;
        this.openCycle = openCycle;
        this.views = views;
        this.tracing = tracing;
    }

    /// One step; true where more is left to do for this run.
    boolean measure(RunId runId) {
        try {
            return ScopedValue.where(Origin.CURRENT, Origin.service("metrics"))
                    .call(() -> QuarkusTransaction.requiringNew()
                            .timeout(TRANSACTION_LIMIT_SECOND)
                            .call(() -> step(runId)));
        } catch (Overtaken byAnother) {
            LOG.debugf(byAnother, "run %s was measured by another at the same time", runId);
            return true;
        }
    }

    private boolean step(RunId runId) {
        sql.update("set transaction isolation level repeatable read");
        Optional<FoldTable.Claimed> claimed = folds.claim(runId);
        Optional<HeardRun> run = runs.find(runId);
        if (claimed.isEmpty() || run.isEmpty()) {
            return false;
        }
        News.Touched touched = news.touched(runId);
        List<Traceparent> traces = news.take(runId);
        int untouched = untouched(runId, touched);
        if (isIdle(runId, touched, untouched, claimed.get().state())) {
            return false;
        }
        return tracing.step("measure run", traces, () -> {
            boolean more = advance(run.get(), claimed.get().state(), untouched);
            images.ofCell(run.get().cellId());
            if (more) {
                news.moreOf(runId);
            }
            return more;
        });
    }

    /// Cycles up to this one lie outside the time of the readings that there is news of.
    private int untouched(RunId runId, News.Touched touched) {
        return touched.time()
                .map(time -> views.untouched(runId, time.from(), time.until()))
                .orElse(Integer.MAX_VALUE);
    }

    /// A load cell that goes on reading is news ten times a second, and mostly of no cycle that has ended.
    private boolean isIdle(RunId runId, News.Touched touched, int untouched, @Nullable FoldState state) {
        return touched.readingsAlone()
                && untouched == Integer.MAX_VALUE
                && state != null
                && state.upToDate()
                && touched.time()
                        .filter(time -> spectra.anyBetween(runId, time.from(), time.until()))
                        .isEmpty();
    }

    /// As far as one step goes from where the run stood; true where more is left.
    boolean advance(HeardRun run, @Nullable FoldState before, int untouched) {
        RunSeries series = seriesTable.of(run.runId(), run.startedAt());
        HalfCycleFold.Folded folded = fold.fold(run, series, before);
        FoldState state = folded.state();
        Circumstances circumstances = circumstancesTable.of(run, series.origin());
        String under = circumstances.digest();
        int standing = under.equals(state.circumstances())
                ? Math.min(Math.min(state.settledCycles(), untouched), unchanged(run, folded.changedFrom()))
                : 0;
        boolean moreSpectra = spectra.settle(run, series, state, circumstances);
        Settled settled = settling.settle(run, circumstances, standing, state.upToDate());
        folds.save(run.runId(), state.settled(settled.cycles(), under));
        if (moreSpectra || settled.more() || !state.upToDate()) {
            return true;
        }
        views.showOpen(run.runId(), openCycle.of(run, circumstances, settled.cycles(), state.scan()));
        return false;
    }

    /// Cycles up to this one are made of half cycles that are as they were.
    private int unchanged(HeardRun run, long changedFrom) {
        if (changedFrom == HalfCycleFold.NONE_CHANGED) {
            return Integer.MAX_VALUE;
        }
        return cycles.numbers(run)
                .map(numbers -> Math.max(0, numbers.cycleOf(changedFrom) - 1))
                .orElse(0);
    }
}
