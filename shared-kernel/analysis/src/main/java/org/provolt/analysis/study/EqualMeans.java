package org.provolt.analysis.study;

import java.util.List;
import org.hipparchus.special.Beta;
import org.provolt.analysis.CompensatedSum;

/// How well levels agree with one common mean: one-way analysis of variance.
///
/// `F = (Σ nᵢ (meanᵢ − mean)² / (k − 1)) / (Σ squaresᵢ / (N − k))`, and the probability of an F at least as large where
/// all means are equal, `I(d₂/(d₂ + d₁F); d₂/2, d₁/2)` (Abramowitz and Stegun, 26.6.2). Near 0: they differ.
/// It takes the levels to scatter alike. Without any repeat (`N = k`) it says nothing.
final class EqualMeans {

    private EqualMeans() {}

    static boolean canTell(List<Level> levels) {
        return runs(levels) > levels.size();
    }

    /// @param levels at least two, of which one has two runs or more
    static double probability(List<Level> levels) {
        int between = levels.size() - 1;
        int within = runs(levels) - levels.size();
        double mean = sum(levels.stream().map(level -> level.mean() * level.n()).toList()) / runs(levels);
        double spread = sum(levels.stream()
                .map(level -> level.n() * (level.mean() - mean) * (level.mean() - mean))
                .toList());
        double scatter = sum(levels.stream().map(Level::squares).toList());
        if (spread == 0) {
            return 1;
        }
        double ratio = spread / between / (scatter / within);
        return Double.isInfinite(ratio)
                ? 0
                : Beta.regularizedBeta(within / (within + between * ratio), within / 2.0, between / 2.0);
    }

    private static int runs(List<Level> levels) {
        return levels.stream().mapToInt(Level::n).sum();
    }

    private static double sum(List<Double> terms) {
        CompensatedSum sum = new CompensatedSum();
        terms.forEach(sum::add);
        return sum.value();
    }
}
