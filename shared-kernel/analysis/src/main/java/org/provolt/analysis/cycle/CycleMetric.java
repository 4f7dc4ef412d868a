package org.provolt.analysis.cycle;

import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.halfcycle.PlateauNoise;

/// The metrics of a cycle, each by its name on the wire, unit included, with the algorithm that a result quotes.
public enum CycleMetric {
    COULOMBIC_EFFICIENCY("coulombic_efficiency_percent"),
    LOSS("loss_percent"),
    VOLTAGE_HYSTERESIS(VoltageConvention.PLATEAU_MEDIAN.toString()),
    VOLTAGE_HYSTERESIS_MID_CAPACITY(VoltageConvention.MID_CAPACITY.toString()),
    VOLTAGE_HYSTERESIS_MEAN(VoltageConvention.CHARGE_WEIGHTED_MEAN.toString()),
    NUCLEATION_OVERPOTENTIAL("nucleation_overpotential_volt"),
    PLATEAU_NOISE("plateau_noise_volt"),
    SLIPPAGE("slippage_ah"),
    CUMULATIVE_SLIPPAGE("cumulative_slippage_ah"),
    DURATION("duration_second"),
    TIME_NORMALISED_INEFFICIENCY("inefficiency_percent_per_hour");

    private final String text;

    CycleMetric(String text) {
        this.text = text;
    }

    /// The version that counts where nobody says otherwise.
    public Algorithm algorithm() {
        return switch (this) {
            case COULOMBIC_EFFICIENCY -> CoulombicEfficiency.ALGORITHM;
            case LOSS -> Loss.ALGORITHM;
            case VOLTAGE_HYSTERESIS, VOLTAGE_HYSTERESIS_MID_CAPACITY, VOLTAGE_HYSTERESIS_MEAN ->
                VoltageHysteresis.ALGORITHM;
            case NUCLEATION_OVERPOTENTIAL -> NucleationOverpotential.ALGORITHM;
            case PLATEAU_NOISE -> PlateauNoise.ALGORITHM;
            case SLIPPAGE, CUMULATIVE_SLIPPAGE -> Slippage.ALGORITHM;
            case DURATION -> CycleDuration.ALGORITHM;
            case TIME_NORMALISED_INEFFICIENCY -> TimeNormalisedInefficiency.ALGORITHM;
        };
    }

    /// Every version by which it is told of each cycle, from the first.
    public List<Algorithm> versions() {
        return this == NUCLEATION_OVERPOTENTIAL
                ? List.of(NucleationOverpotential.ALGORITHM, SignedNucleationOverpotential.ALGORITHM)
                : List.of(algorithm());
    }

    /// This metric's value among a cycle's.
    public Measured of(CycleMetrics metrics) {
        return switch (this) {
            case COULOMBIC_EFFICIENCY -> metrics.coulombicEfficiencyPercent();
            case LOSS -> metrics.lossPercent();
            case VOLTAGE_HYSTERESIS -> metrics.voltageHysteresisVolt();
            case VOLTAGE_HYSTERESIS_MID_CAPACITY -> metrics.voltageHysteresisMidCapacityVolt();
            case VOLTAGE_HYSTERESIS_MEAN -> metrics.voltageHysteresisMeanVolt();
            case NUCLEATION_OVERPOTENTIAL -> metrics.nucleationOverpotentialVolt();
            case PLATEAU_NOISE -> CycleNoise.volt(metrics.cycle());
            case SLIPPAGE -> metrics.slippageAh();
            case CUMULATIVE_SLIPPAGE -> metrics.cumulativeSlippageAh();
            case DURATION -> metrics.durationSecond();
            case TIME_NORMALISED_INEFFICIENCY -> metrics.inefficiencyPercentPerHour();
        };
    }

    /// The name on the wire, such as `coulombic_efficiency_percent`.
    @Override
    public String toString() {
        return text;
    }
}
