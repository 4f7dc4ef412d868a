package org.provolt.portal.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// The paper's Fig. 5H: deposition rate against pressure, rest below it, each run a point whose symbol and colour say
/// how its metal grew.
final class RegimeChart {

    private static final double RATE_SHARE = 3;
    private static final double REST_SHARE = 2;

    /// How a run's metal grew, in the order of the legend.
    private enum Outcome {
        PLANAR("planar", "planar", "good"),
        THREE_DIMENSIONAL("three-dimensional", "three-dimensional", "warn"),
        SOFT_SHORTED("soft-shorted", "evidence of soft shorts", "bad"),
        UNKNOWN("", "not told: no deposit measured", "quiet");

        private final String name;
        private final String words;
        private final String tone;

        Outcome(String name, String words, String tone) {
            this.name = name;
            this.words = words;
            this.tone = tone;
        }

        boolean is(RegimeMap.Point run) {
            return run.regime() == null ? this == UNKNOWN : name.equals(run.regime());
        }
    }

    private RegimeChart() {}

    static ChartSheet of(RegimeMap map) {
        return new ChartSheet(
                "Regime map: current density and rest of each run against stack pressure, marked by how the metal grew",
                Factor.PRESSURE.axis(),
                List.of(
                        panel(map, Factor.CURRENT, RATE_SHARE, RegimeMap.Point::currentDensityMaCm2),
                        panel(map, Factor.REST, REST_SHARE, RegimeMap.Point::restDurationSecond)),
                "No run of the study has a pressure and a complete cycle yet.");
    }

    private static ChartSheet.Panel panel(
            RegimeMap map, Factor factor, double share, Function<RegimeMap.Point, @Nullable Double> value) {
        return new ChartSheet.Panel(
                factor.axis(),
                share,
                Arrays.stream(Outcome.values())
                        .map(outcome -> series(map, outcome, factor, value))
                        .toList());
    }

    private static ChartSheet.Series series(
            RegimeMap map, Outcome outcome, Factor factor, Function<RegimeMap.Point, @Nullable Double> value) {
        List<List<@Nullable Object>> points = new ArrayList<>();
        for (RegimeMap.Point run : map.points()) {
            Double at = value.apply(run);
            if (outcome.is(run) && run.appliedPressurePa() != null && at != null) {
                points.add(Arrays.asList(
                        Factor.PRESSURE.shown(run.appliedPressurePa()), factor.shown(at), "/runs/" + run.runId()));
            }
        }
        return new ChartSheet.Series(outcome.words, "points", null, points, outcome.tone);
    }
}
