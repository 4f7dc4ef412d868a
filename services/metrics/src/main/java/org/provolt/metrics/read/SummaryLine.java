package org.provolt.metrics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.AverageUncertainty;
import org.provolt.analysis.cycle.CycleAverage;
import org.provolt.analysis.cycle.CycleAverage.Excluded;

/// A metric over several cycles, by each convention.
///
/// @param arithmeticMean `Σ x_k / n`
/// @param chargeWeighted each cycle by its charge
/// @param compounded     geometric mean
/// @param standardUncertainty by the accuracy of the channel's current; of the Coulombic efficiency alone
/// @param counted        cycles that went in
/// @param excluded       cycles of the range that did not, and why
public record SummaryLine(
        @Nullable Double arithmeticMean,
        @Nullable String arithmeticMeanAbsentBecause,
        @Nullable Double chargeWeighted,
        @Nullable String chargeWeightedAbsentBecause,
        @Nullable Double compounded,
        @Nullable String compoundedAbsentBecause,
        @Nullable Uncertainty standardUncertainty,
        int fromCycle,
        int toCycle,
        int counted,
        List<Excluded> excluded) {

    /// Of each convention's average, in its unit.
    public record Uncertainty(
            @Nullable Double arithmeticMean,
            @Nullable String arithmeticMeanAbsentBecause,
            @Nullable Double chargeWeighted,
            @Nullable String chargeWeightedAbsentBecause,
            @Nullable Double compounded,
            @Nullable String compoundedAbsentBecause) {

        static Uncertainty of(AverageUncertainty average) {
            return new Uncertainty(
                    value(average.arithmeticMean()),
                    because(average.arithmeticMean()),
                    value(average.chargeWeighted()),
                    because(average.chargeWeighted()),
                    value(average.compounded()),
                    because(average.compounded()));
        }
    }

    static SummaryLine of(CycleAverage average) {
        return of(average, null);
    }

    static SummaryLine of(CycleAverage average, @Nullable AverageUncertainty uncertainty) {
        return new SummaryLine(
                value(average.arithmeticMean()),
                because(average.arithmeticMean()),
                value(average.chargeWeighted()),
                because(average.chargeWeighted()),
                value(average.compounded()),
                because(average.compounded()),
                uncertainty == null ? null : Uncertainty.of(uncertainty),
                average.fromCycle(),
                average.toCycle(),
                average.counted(),
                average.excluded());
    }

    private static @Nullable Double value(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }

    private static @Nullable String because(Measured measured) {
        return measured instanceof Measured.Absent(var because) ? because.toString() : null;
    }
}
