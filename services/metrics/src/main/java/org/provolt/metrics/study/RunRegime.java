package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.study.Regime;
import org.provolt.analysis.study.Regime.Found;
import org.provolt.analysis.study.SoftShort;
import org.provolt.contracts.cellbuild.StudyFactor;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.quotation.Quoted;
import org.provolt.metrics.verdict.Verdicts;

/// Places one run in the regime map.
@Singleton
class RunRegime {

    private final StudyRuns runs;
    private final RunFactor factors;
    private final CellDeposits deposits;
    private final Verdicts verdicts;

    RunRegime(StudyRuns runs, RunFactor factors, CellDeposits deposits, Verdicts verdicts) {
        this.runs = runs;
        this.factors = factors;
        this.deposits = deposits;
        this.verdicts = verdicts;
    }

    RegimeMap.Point of(HeardRun heard, Quoted quoted, Regime.Rules rules) {
        StudyRun run = runs.cyclesOf(heard, quoted);
        List<CycleMeasured> cycles = run.cycles();
        Measured pressure = factors.over(cycles, heard, StudyFactor.APPLIED_PRESSURE);
        Measured current = factors.over(cycles, heard, StudyFactor.CURRENT_DENSITY);
        Measured rest = factors.over(cycles, heard, StudyFactor.REST_DURATION);
        Regime.Observed observed = deposits.observed(run, shorted(run));
        Found found = Regime.of(observed, rules);
        return new RegimeMap.Point(
                heard.cellId(),
                heard.runId(),
                number(pressure),
                because(pressure),
                number(current),
                because(current),
                number(rest),
                because(rest),
                observed.shortedCycles(),
                number(observed.coveragePercent()),
                because(observed.coveragePercent()),
                number(observed.thicknessUm()),
                because(observed.thicknessUm()),
                number(observed.denseEquivalentUm()),
                because(observed.denseEquivalentUm()),
                found instanceof Found.As(Regime regime) ? regime.toString() : null,
                found instanceof Found.None(var reason) ? reason.toString() : null,
                verdicts.current(heard.runId()).orElse(null));
    }

    private static int shorted(StudyRun run) {
        return (int) run.shorts().stream().mapToInt(SoftShort::cycle).distinct().count();
    }

    private static @Nullable Double number(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }

    private static @Nullable String because(Measured measured) {
        return measured instanceof Measured.Absent(var reason) ? reason.toString() : null;
    }
}
