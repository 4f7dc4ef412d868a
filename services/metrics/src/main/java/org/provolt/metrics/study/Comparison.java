package org.provolt.metrics.study;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.study.ChangePoint;
import org.provolt.analysis.study.ChangePoint.Found;
import org.provolt.analysis.study.Level;
import org.provolt.analysis.study.LevelWidth;
import org.provolt.analysis.study.StudyPoint;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.quotation.Quotation;

/// A study's cells compared by one metric against one factor.
///
/// @param unit        of the metric
/// @param points      every run, those without a value too
/// @param levels      in ascending order of the factor
/// @param changePoint from which level on the metric changes no more
/// @param quotation   the version of the metric that somebody chose for the study; absent where the usual one counts
record Comparison(
        StudyId studyId,
        String metric,
        String unit,
        String factor,
        String average,
        int fromCycle,
        @Nullable Integer toCycle,
        @Nullable String stage,
        List<Point> points,
        List<LevelItem> levels,
        @Nullable ChangePointItem changePoint,
        @Nullable String changePointAbsentBecause,
        LevelWidth levelWidth,
        @Nullable Quotation quotation) {

    /// One run.
    ///
    /// @param resultId  of the first result that went in; of one cycle or one spectrum that is all
    /// @param resultIds of all results that went in
    record Point(
            CellId cellId,
            RunId runId,
            @Nullable Double factorValue,
            @Nullable String factorValueAbsentBecause,
            @Nullable Double value,
            @Nullable String valueAbsentBecause,
            @Nullable String resultId,
            List<String> resultIds) {

        static Point of(RunValue run) {
            return new Point(
                    run.run().cellId(),
                    run.run().runId(),
                    number(run.factorValue()),
                    because(run.factorValue()),
                    number(run.value()),
                    because(run.value()),
                    run.resultIds().isEmpty() ? null : run.resultIds().getFirst(),
                    run.resultIds());
        }

        Optional<StudyPoint> plotted() {
            return factorValue == null || value == null
                    ? Optional.empty()
                    : Optional.of(new StudyPoint(factorValue, value));
        }
    }

    /// Runs at nearly one value of the factor.
    record LevelItem(
            double factorValue,
            int n,
            double mean,
            @Nullable Double sd,
            @Nullable String sdAbsentBecause,
            @Nullable Interval interval,
            @Nullable String intervalAbsentBecause) {

        static LevelItem of(Level level) {
            Measured half = level.intervalHalfWidth();
            Interval interval = half instanceof Measured.Value(double width)
                    ? new Interval(level.mean() - width, level.mean() + width)
                    : null;
            return new LevelItem(
                    level.factorValue(),
                    level.n(),
                    level.mean(),
                    number(level.standardDeviation()),
                    because(level.standardDeviation()),
                    interval,
                    because(half));
        }
    }

    /// Of a level's mean the 95 % interval; of a change point the levels that it lies between.
    record Interval(double low, double high) {}

    /// @param interval    from the level below to the change point
    /// @param plateauMean mean of the metric from there on
    record ChangePointItem(
            double factorValue,
            Interval interval,
            double plateauMean,
            double probability,
            double significance,
            String algorithm,
            int version) {

        static ChangePointItem of(ChangePoint point) {
            return new ChangePointItem(
                    point.factorValue(),
                    new Interval(point.below(), point.factorValue()),
                    point.plateauMean(),
                    point.probability(),
                    point.significance(),
                    ChangePoint.ALGORITHM.name(),
                    ChangePoint.ALGORITHM.version());
        }
    }

    static Comparison of(StudyId studyId, StudyQuestion question, @Nullable Quotation quotation, List<RunValue> runs) {
        List<Point> points = runs.stream().map(Point::of).toList();
        List<Level> levels = Level.of(
                points.stream().flatMap(point -> point.plotted().stream()).toList(), question.width());
        Found change = ChangePoint.of(levels, ChangePoint.SIGNIFICANCE);
        return new Comparison(
                studyId,
                question.metric().name(),
                Units.of(question.metric().name()),
                question.factor().toString(),
                question.averaging().toString(),
                question.fromCycle(),
                question.toCycle(),
                question.stage(),
                points,
                levels.stream().map(LevelItem::of).toList(),
                change instanceof Found.At(ChangePoint at) ? ChangePointItem.of(at) : null,
                change instanceof Found.None(var because) ? because.toString() : null,
                question.width(),
                quotation);
    }

    private static @Nullable Double number(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }

    private static @Nullable String because(Measured measured) {
        return measured instanceof Measured.Absent(var because) ? because.toString() : null;
    }
}
