package org.provolt.analysis.cycle;

import java.util.function.Function;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;

/// The metrics of a cycle, each by its name on the wire, unit included, with the algorithm that a result quotes.
public enum CycleMetric {
    COULOMBIC_EFFICIENCY(
            "coulombic_efficiency_percent", CoulombicEfficiency.ALGORITHM, CycleMetrics::coulombicEfficiencyPercent),
    LOSS("loss_percent", Loss.ALGORITHM, CycleMetrics::lossPercent),
    VOLTAGE_HYSTERESIS(
            VoltageConvention.PLATEAU_MEDIAN.toString(),
            VoltageHysteresis.ALGORITHM,
            CycleMetrics::voltageHysteresisVolt),
    VOLTAGE_HYSTERESIS_MID_CAPACITY(
            VoltageConvention.MID_CAPACITY.toString(),
            VoltageHysteresis.ALGORITHM,
            CycleMetrics::voltageHysteresisMidCapacityVolt),
    VOLTAGE_HYSTERESIS_MEAN(
            VoltageConvention.CHARGE_WEIGHTED_MEAN.toString(),
            VoltageHysteresis.ALGORITHM,
            CycleMetrics::voltageHysteresisMeanVolt),
    NUCLEATION_OVERPOTENTIAL(
            "nucleation_overpotential_volt",
            NucleationOverpotential.ALGORITHM,
            CycleMetrics::nucleationOverpotentialVolt),
    SLIPPAGE("slippage_ah", Slippage.ALGORITHM, CycleMetrics::slippageAh),
    CUMULATIVE_SLIPPAGE("cumulative_slippage_ah", Slippage.ALGORITHM, CycleMetrics::cumulativeSlippageAh),
    DURATION("duration_second", CycleDuration.ALGORITHM, CycleMetrics::durationSecond),
    TIME_NORMALISED_INEFFICIENCY(
            "inefficiency_percent_per_hour",
            TimeNormalisedInefficiency.ALGORITHM,
            CycleMetrics::inefficiencyPercentPerHour);

    private final String text;
    private final Algorithm algorithm;
    private final Function<CycleMetrics, Measured> value;

    CycleMetric(String text, Algorithm algorithm, Function<CycleMetrics, Measured> value) {
        this.text = text;
        this.algorithm = algorithm;
        this.value = value;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /// This metric's value among a cycle's.
    public Measured of(CycleMetrics metrics) {
        return value.apply(metrics);
    }

    /// The name on the wire, such as `coulombic_efficiency_percent`.
    @Override
    public String toString() {
        return text;
    }
}
