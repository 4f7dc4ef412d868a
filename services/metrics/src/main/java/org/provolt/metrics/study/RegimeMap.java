package org.provolt.metrics.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.study.Regime;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.verdict.Verdict;

/// Where the runs of a study lie, by pressure, deposition rate and rest, and how their metal grew by what was measured.
///
/// @param rules limits of the regimes
record RegimeMap(StudyId studyId, List<Point> points, Regime.Rules rules, String algorithm, int version) {

    /// One run; a value that is absent is null, with its reason beside it.
    ///
    /// @param softShortedCycleCount cycles with evidence
    /// @param regime                by what was measured; absent where nothing tells
    /// @param verdict               of a person, beside it; absent where nobody gave one
    record Point(
            CellId cellId,
            RunId runId,
            @Nullable Double appliedPressurePa,
            @Nullable String appliedPressurePaAbsentBecause,
            @Nullable Double currentDensityMaCm2,
            @Nullable String currentDensityMaCm2AbsentBecause,
            @Nullable Double restDurationSecond,
            @Nullable String restDurationSecondAbsentBecause,
            int softShortedCycleCount,
            @Nullable Double coveragePercent,
            @Nullable String coveragePercentAbsentBecause,
            @Nullable Double depositThicknessUm,
            @Nullable String depositThicknessUmAbsentBecause,
            @Nullable Double denseEquivalentThicknessUm,
            @Nullable String denseEquivalentThicknessUmAbsentBecause,
            @Nullable String regime,
            @Nullable String regimeAbsentBecause,
            @Nullable Verdict verdict) {}

    static RegimeMap of(StudyId studyId, List<Point> points, Regime.Rules rules) {
        return new RegimeMap(studyId, points, rules, Regime.ALGORITHM.name(), Regime.ALGORITHM.version());
    }
}
