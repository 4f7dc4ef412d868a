package org.provolt.portal.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// A metric against a factor: every run a point, each level's mean with its 95 % interval, and where it stops changing.
final class ComparisonChart {

    private static final String EMPTY = "No cell of the study has such a value yet.";

    private ComparisonChart() {}

    static ChartSheet of(Comparison comparison, Map<UUID, Double> pressures) {
        Factor factor = Factor.of(comparison.factor());
        Metric metric = Metric.of(comparison.metric());
        List<ChartSheet.Series> series = List.of(
                new ChartSheet.Series("cells", "points", null, points(comparison, factor, metric, pressures)),
                new ChartSheet.Series("mean", "line", null, means(comparison, factor, metric)),
                new ChartSheet.Series("95 % interval", "interval", null, intervals(comparison, factor, metric)));
        return new ChartSheet(
                metric.words() + " of each cell against " + factor.words() + version(comparison)
                        + change(comparison, factor),
                factor.axis(),
                List.of(new ChartSheet.Panel(metric.axis(), 1, series)),
                EMPTY,
                marks(comparison, factor));
    }

    private static List<List<@Nullable Object>> points(
            Comparison comparison, Factor factor, Metric metric, Map<UUID, Double> pressures) {
        List<List<@Nullable Object>> points = new ArrayList<>();
        for (Comparison.Point point : comparison.points()) {
            if (point.factorValue() != null && point.value() != null) {
                Double pascal = factor == Factor.PRESSURE ? point.factorValue() : pressures.get(point.runId());
                points.add(Arrays.asList(
                        factor.shown(point.factorValue()),
                        metric.shown(point.value()),
                        point.resultId() == null ? "/runs/" + point.runId() : "/results/" + point.resultId(),
                        pascal));
            }
        }
        return points;
    }

    private static List<List<@Nullable Object>> means(Comparison comparison, Factor factor, Metric metric) {
        return comparison.levels().stream()
                .map(level ->
                        Arrays.<@Nullable Object>asList(factor.shown(level.factorValue()), metric.shown(level.mean())))
                .toList();
    }

    private static List<List<@Nullable Object>> intervals(Comparison comparison, Factor factor, Metric metric) {
        List<List<@Nullable Object>> intervals = new ArrayList<>();
        for (Comparison.Level level : comparison.levels()) {
            if (level.interval() != null) {
                intervals.add(Arrays.asList(
                        factor.shown(level.factorValue()),
                        metric.shown(level.interval().low()),
                        metric.shown(level.interval().high())));
            }
        }
        return intervals;
    }

    private static List<ChartSheet.Mark> marks(Comparison comparison, Factor factor) {
        Comparison.ChangePoint change = comparison.changePoint();
        return change == null
                ? List.of()
                : List.of(new ChartSheet.Mark(factor.shown(change.factorValue()), "no change from here on"));
    }

    private static String version(Comparison comparison) {
        Comparison.Quoted quoted = comparison.quotation();
        return quoted == null ? "" : ", by version " + quoted.version() + ", which the study quotes";
    }

    private static String change(Comparison comparison, Factor factor) {
        Comparison.ChangePoint change = comparison.changePoint();
        return change == null
                ? ""
                : "; it changes no more from %.4g %s on, and stopped somewhere above %.4g"
                        .formatted(
                                factor.shown(change.factorValue()),
                                factor.unit(),
                                factor.shown(change.interval().low()));
    }

    /// The same runs by another factor, apart by pressure: those with and without rest as pairs.
    static ChartSheet paired(Comparison byFactor, Comparison byPressure) {
        Factor factor = Factor.of(byFactor.factor());
        Metric metric = Metric.of(byFactor.metric());
        List<ChartSheet.Series> series = new ArrayList<>();
        for (Comparison.Level level : byPressure.levels()) {
            List<List<@Nullable Object>> points = new ArrayList<>();
            for (Comparison.Point point : byFactor.points()) {
                Double pascal = pressure(byPressure, point.runId());
                if (pascal != null
                        && isOf(byPressure, level, pascal)
                        && point.factorValue() != null
                        && point.value() != null) {
                    points.add(Arrays.asList(
                            factor.shown(point.factorValue()), metric.shown(point.value()), "/runs/" + point.runId()));
                }
            }
            series.add(new ChartSheet.Series(
                    "%.4g kPa".formatted(Factor.PRESSURE.shown(level.factorValue())),
                    "points",
                    level.factorValue(),
                    points));
        }
        return new ChartSheet(
                metric.words() + " of each cell against " + factor.words() + ", by pressure",
                factor.axis(),
                List.of(new ChartSheet.Panel(metric.axis(), 1, series)),
                EMPTY);
    }

    private static @Nullable Double pressure(Comparison byPressure, UUID runId) {
        return byPressure.points().stream()
                .filter(point -> point.runId().equals(runId))
                .map(Comparison.Point::factorValue)
                .findFirst()
                .orElse(null);
    }

    /// Whether no other level lies closer.
    private static boolean isOf(Comparison byPressure, Comparison.Level level, double pascal) {
        double own = Math.abs(level.factorValue() - pascal);
        return byPressure.levels().stream().allMatch(other -> own <= Math.abs(other.factorValue() - pascal));
    }
}
