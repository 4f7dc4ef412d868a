package org.provolt.metrics.study;

import java.util.List;
import java.util.stream.Stream;
import org.provolt.analysis.cycle.CycleMetric;
import org.provolt.kernel.Refused;

/// A metric that cells can be compared by.
///
/// @param name as on the cycles' and spectra's pages
/// @param of   what it is measured on
record ComparedMetric(String name, Of of) {

    enum Of {
        CYCLES,
        SPECTRA,
        /// How many cycles of a run have evidence of a soft short.
        SHORTS
    }

    static final String EFFICIENCY = CycleMetric.COULOMBIC_EFFICIENCY.toString();
    /// Of what a cycle's results tell: `100 − CE`.
    static final String LOSS = "coulombic_efficiency_loss_percent";

    /// Of what a run's results tell: the sum to a cycle.
    static final String CUMULATIVE_SLIPPAGE = CycleMetric.CUMULATIVE_SLIPPAGE.toString();

    static final String INEFFICIENCY = CycleMetric.TIME_NORMALISED_INEFFICIENCY.toString();
    static final String SLIPPAGE = CycleMetric.SLIPPAGE.toString();
    static final String DURATION = CycleMetric.DURATION.toString();
    static final String SHORTED_CYCLES = "soft_shorted_cycle_count";

    private static final List<String> TOLD = Stream.of(
                    CycleMetric.COULOMBIC_EFFICIENCY,
                    CycleMetric.VOLTAGE_HYSTERESIS,
                    CycleMetric.VOLTAGE_HYSTERESIS_MID_CAPACITY,
                    CycleMetric.VOLTAGE_HYSTERESIS_MEAN,
                    CycleMetric.NUCLEATION_OVERPOTENTIAL,
                    CycleMetric.PLATEAU_NOISE,
                    CycleMetric.SLIPPAGE,
                    CycleMetric.DURATION)
            .map(CycleMetric::toString)
            .toList();

    private static final List<String> CHARGES =
            List.of("plated_capacity_ah", "stripped_capacity_ah", "charged_capacity_ah", "discharged_capacity_ah");

    private static final List<ComparedMetric> ALL = Stream.of(
                    TOLD.stream().map(name -> new ComparedMetric(name, Of.CYCLES)),
                    Stream.of(LOSS, CUMULATIVE_SLIPPAGE, INEFFICIENCY).map(name -> new ComparedMetric(name, Of.CYCLES)),
                    CHARGES.stream().map(name -> new ComparedMetric(name, Of.CYCLES)),
                    Stream.of("charge_transfer_resistance_ohm_cm2", "charge_transfer_resistance_ohm")
                            .map(name -> new ComparedMetric(name, Of.SPECTRA)),
                    Stream.of(new ComparedMetric(SHORTED_CYCLES, Of.SHORTS)))
            .flatMap(each -> each)
            .toList();

    static ComparedMetric named(String name) {
        return ALL.stream()
                .filter(metric -> metric.name.equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(
                        "unknown-metric",
                        "metric is one of "
                                + String.join(
                                        ", ",
                                        ALL.stream().map(ComparedMetric::name).toList()) + "."));
    }

    /// The metric whose results it rests on.
    String told() {
        return name.equals(LOSS) || name.equals(INEFFICIENCY)
                ? EFFICIENCY
                : name.equals(CUMULATIVE_SLIPPAGE) ? SLIPPAGE : name;
    }

    boolean isEfficiency() {
        return name.equals(EFFICIENCY);
    }
}
