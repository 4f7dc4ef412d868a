package org.provolt.portal.runs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run in few numbers: each average with its convention, its range and what it leaves out.
public record Averages(
        int cycles,
        Line coulombicEfficiencyPercent,
        @Nullable Reservoir reservoirEfficiencyPercent,
        Line voltageHysteresisVolt,
        Line voltageHysteresisMidCapacityVolt,
        Line voltageHysteresisMeanVolt) {

    private static final double MILLI = 1_000;

    /// @param times how often was stripped from it and plated again; 0 where the run has none
    public record Reservoir(
            @Nullable Double value,
            @Nullable String valueAbsentBecause,
            @Nullable Double conditioningPercent,
            int times,
            @Nullable Double reservoirAh,
            @Nullable Double cycledAh,
            @Nullable Double strippedAh) {

        public @Nullable Double getReservoirMah() {
            return milli(reservoirAh);
        }

        public @Nullable Double getCycledMah() {
            return milli(cycledAh);
        }

        public @Nullable Double getStrippedMah() {
            return milli(strippedAh);
        }
    }

    public record Line(
            @JsonProperty("arithmetic_mean") @Nullable Double arithmetic,

            @JsonProperty("arithmetic_mean_absent_because") @Nullable
            String arithmeticBecause,

            @JsonProperty("charge_weighted") @Nullable Double weighted,

            @JsonProperty("charge_weighted_absent_because") @Nullable
            String weightedBecause,

            @JsonProperty("compounded") @Nullable Double compounded,

            @JsonProperty("compounded_absent_because") @Nullable
            String compoundedBecause,

            @Nullable Uncertainty standardUncertainty,
            int fromCycle,
            int toCycle,
            int counted,
            List<Excluded> excluded) {

        Line inMillivolt() {
            return new Line(
                    milli(arithmetic),
                    arithmeticBecause,
                    milli(weighted),
                    weightedBecause,
                    milli(compounded),
                    compoundedBecause,
                    null,
                    fromCycle,
                    toCycle,
                    counted,
                    excluded);
        }
    }

    private static @Nullable Double milli(@Nullable Double value) {
        return value == null ? null : value * MILLI;
    }

    /// By the accuracy of the channel's current.
    public record Uncertainty(
            @Nullable Double arithmeticMean,
            @Nullable String arithmeticMeanAbsentBecause,
            @Nullable Double chargeWeighted,
            @Nullable String chargeWeightedAbsentBecause,
            @Nullable Double compounded,
            @Nullable String compoundedAbsentBecause) {}

    public record Excluded(int cycle, String because) {}

    /// A row of the page's table.
    public record Row(String name, String unit, int digits, Line line) {}

    /// @param efficiency whether the cell has one
    public List<Row> rows(boolean efficiency) {
        List<Row> hysteresis = List.of(
                new Row("Hysteresis, plateau median", "mV", 3, voltageHysteresisVolt.inMillivolt()),
                new Row("Hysteresis, at half capacity", "mV", 3, voltageHysteresisMidCapacityVolt.inMillivolt()),
                new Row("Hysteresis, charge-weighted mean", "mV", 3, voltageHysteresisMeanVolt.inMillivolt()));
        if (!efficiency) {
            return hysteresis;
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Row("Coulombic efficiency", "%", 4, coulombicEfficiencyPercent)),
                        hysteresis.stream())
                .toList();
    }

    /// The row whose range and exclusions the page tells for all.
    public Line main(boolean efficiency) {
        return efficiency ? coulombicEfficiencyPercent : voltageHysteresisVolt;
    }
}
