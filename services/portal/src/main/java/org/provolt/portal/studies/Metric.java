package org.provolt.portal.studies;

import java.util.Arrays;
import org.provolt.portal.look.ChartSheet;

/// A metric as an axis in the laboratory's units.
enum Metric {
    EFFICIENCY("coulombic_efficiency_percent", "CE", "%", 1),
    LOSS("coulombic_efficiency_loss_percent", "Loss", "%", 1),
    HYSTERESIS("voltage_hysteresis_volt", "Hysteresis", "mV", 1e3),
    NUCLEATION("nucleation_overpotential_volt", "Nucleation overpotential", "mV", 1e3),
    PLATEAU_NOISE("plateau_noise_volt", "Plateau noise", "mV", 1e3),
    SLIP("slippage_ah", "Slip", "mAh", 1e3),
    CUMULATIVE_SLIP("cumulative_slippage_ah", "Cumulative slip", "mAh", 1e3),
    RESISTANCE("charge_transfer_resistance_ohm_cm2", "Rct times area", "Ω cm²", 1),
    SHORTED("soft_shorted_cycle_count", "Cycles with evidence", null, 1);

    private final String text;
    private final String words;
    private final @org.jspecify.annotations.Nullable String unit;
    private final double scale;

    Metric(String text, String words, @org.jspecify.annotations.Nullable String unit, double scale) {
        this.text = text;
        this.words = words;
        this.unit = unit;
        this.scale = scale;
    }

    /// The one of that name; the efficiency where there is none.
    static Metric of(String name) {
        return Arrays.stream(values())
                .filter(metric -> metric.text.equals(name))
                .findFirst()
                .orElse(EFFICIENCY);
    }

    double shown(double value) {
        return value * scale;
    }

    ChartSheet.Axis axis() {
        return ChartSheet.Axis.value(words, unit);
    }

    String words() {
        return words;
    }

    @Override
    public String toString() {
        return text;
    }
}
