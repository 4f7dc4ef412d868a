package org.provolt.analysis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// Runs at nearly one value of a factor.
///
/// `mean = Σ x / n`, `sd = √(Σ (x − mean)² / (n − 1))`. The interval holds the mean of all such cells with 95 %, where
/// they scatter normally: `mean ± t(0.975, n − 1) · sd / √n` (W. S. Gosset, Biometrika 6 (1908) 1,
/// doi:10.1093/biomet/6.1.1). One run has neither (`single-run`).
///
/// @param factorValue mean of the factor's values
/// @param values      the metric's, in ascending order
public record Level(double factorValue, List<Double> values) {

    public Level {
        values = values.stream().sorted().toList();
    }

    /// An interval around a mean.
    public record Interval(double low, double high) {}

    /// Points in the order of their factor; one opens a new level where it lies farther from the level's lowest than
    /// its width. The order in which they are given does not matter.
    public static List<Level> of(List<StudyPoint> points, LevelWidth width) {
        List<StudyPoint> sorted = points.stream()
                .sorted(Comparator.comparingDouble(StudyPoint::factorValue).thenComparingDouble(StudyPoint::value))
                .toList();
        List<Level> levels = new ArrayList<>();
        List<StudyPoint> open = new ArrayList<>();
        for (StudyPoint point : sorted) {
            if (!open.isEmpty() && !width.joins(open.getFirst().factorValue(), point.factorValue())) {
                levels.add(closed(open));
                open.clear();
            }
            open.add(point);
        }
        if (!open.isEmpty()) {
            levels.add(closed(open));
        }
        return List.copyOf(levels);
    }

    private static Level closed(List<StudyPoint> points) {
        return new Level(
                mean(points.stream().map(StudyPoint::factorValue).toList()),
                points.stream().map(StudyPoint::value).toList());
    }

    public int n() {
        return values.size();
    }

    public double mean() {
        return mean(values);
    }

    /// Standard deviation of a sample, in the metric's unit.
    public Measured standardDeviation() {
        return n() < 2 ? Measured.absent(Reason.SINGLE_RUN) : Measured.of(StrictMath.sqrt(squares() / (n() - 1)));
    }

    /// Half the width of the 95 % interval, in the metric's unit.
    public Measured intervalHalfWidth() {
        return standardDeviation().map(sd -> StudentT.quantile95(n() - 1) * sd / StrictMath.sqrt(n()));
    }

    /// Sum of the squared distances from the mean.
    double squares() {
        double mean = mean();
        CompensatedSum sum = new CompensatedSum();
        values.forEach(value -> sum.add((value - mean) * (value - mean)));
        return sum.value();
    }

    private static double mean(List<Double> values) {
        CompensatedSum sum = new CompensatedSum();
        values.forEach(sum::add);
        return sum.value() / values.size();
    }
}
