package org.provolt.metrics.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.charge.ChargeSurvey;
import org.provolt.analysis.cycle.CoulombicEfficiency;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleDuration;
import org.provolt.analysis.cycle.CycleMetric;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.CycleNoise;
import org.provolt.analysis.cycle.NucleationOverpotential;
import org.provolt.analysis.cycle.SignedNucleationOverpotential;
import org.provolt.analysis.cycle.Slippage;
import org.provolt.analysis.cycle.VoltageConvention;
import org.provolt.analysis.cycle.VoltageHysteresis;
import org.provolt.analysis.halfcycle.PlateauNoise;

/// One of the metrics that are told of every cycle.
///
/// @param name       with its unit, as it is on the wire
/// @param parameters names of the parameters that its value can depend on
/// @param stated     what else it rests on, by name, as it was stated
public record MetricUsed(
        String name, Measured value, Algorithm algorithm, List<String> parameters, Map<String, Object> stated) {

    MetricUsed(String name, Measured value, Algorithm algorithm, List<String> parameters) {
        this(name, value, algorithm, parameters, Map.of());
    }

    private static final List<String> HALF_CYCLE =
            List.of("deadband_share", "channel_noise_ampere", "confirming_records");
    static final List<String> CHARGE =
            and(HALF_CYCLE, "hole_factor", "hole_neighbours", "counter_resolution_share", "counter_excess");
    private static final List<String> PLATEAU = and(CHARGE, "plateau_from_share", "plateau_to_share");
    private static final List<String> NUCLEATION = and(PLATEAU, "nucleation_share", "nucleation_records");

    /// What is told of a cycle, in order; charges by their names in its cell configuration. A metric of several
    /// versions is told by each: first the one that counts unless somebody says otherwise, the others last.
    static List<MetricUsed> of(CycleMetrics metrics) {
        Cycle cycle = metrics.cycle();
        Algorithm hysteresis = VoltageHysteresis.ALGORITHM;
        return List.of(
                new MetricUsed(cycle.openingName().toString(), cycle.openingAh(), ChargeSurvey.ALGORITHM, CHARGE),
                new MetricUsed(cycle.closingName().toString(), cycle.closingAh(), ChargeSurvey.ALGORITHM, CHARGE),
                new MetricUsed(
                        "coulombic_efficiency_percent",
                        metrics.coulombicEfficiencyPercent(),
                        CoulombicEfficiency.ALGORITHM,
                        CHARGE),
                new MetricUsed(
                        VoltageConvention.PLATEAU_MEDIAN.toString(),
                        metrics.voltageHysteresisVolt(),
                        hysteresis,
                        PLATEAU),
                new MetricUsed(
                        VoltageConvention.MID_CAPACITY.toString(),
                        metrics.voltageHysteresisMidCapacityVolt(),
                        hysteresis,
                        CHARGE),
                new MetricUsed(
                        VoltageConvention.CHARGE_WEIGHTED_MEAN.toString(),
                        metrics.voltageHysteresisMeanVolt(),
                        hysteresis,
                        CHARGE),
                new MetricUsed(
                        "nucleation_overpotential_volt",
                        metrics.nucleationOverpotentialVolt(),
                        NucleationOverpotential.ALGORITHM,
                        NUCLEATION),
                new MetricUsed("slippage_ah", metrics.slippageAh(), Slippage.ALGORITHM, CHARGE),
                new MetricUsed("duration_second", metrics.durationSecond(), CycleDuration.ALGORITHM, HALF_CYCLE),
                new MetricUsed(
                        "nucleation_overpotential_volt",
                        SignedNucleationOverpotential.volt(cycle),
                        SignedNucleationOverpotential.ALGORITHM,
                        NUCLEATION),
                new MetricUsed(
                        CycleMetric.PLATEAU_NOISE.toString(), CycleNoise.volt(cycle), PlateauNoise.ALGORITHM, PLATEAU));
    }

    private static List<String> and(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
