package org.provolt.portal.results;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metric in the words and the unit of the laboratory, by its name on the wire.
///
/// @param name on the wire, with its unit
/// @param words what it is
/// @param convention which of several ways of computing it this is; absent where there is one only
/// @param factor from the unit on the wire to the shown one
/// @param unit as it is shown
public record Metric(String name, String words, @Nullable String convention, double factor, String unit) {

    private static final double MILLI = 1_000;
    private static final double HOUR_PER_SECOND = 1 / 3_600.0;

    private static final List<Metric> KNOWN = List.of(
            percent("coulombic_efficiency_percent", "Coulombic efficiency"),
            new Metric(
                    "charge_transfer_resistance_ohm_cm2",
                    "Charge-transfer resistance",
                    "of the closed arc, times the working electrode's area; both electrodes are in it",
                    1,
                    "Ω cm²"),
            new Metric(
                    "charge_transfer_resistance_ohm",
                    "Charge-transfer resistance",
                    "of the closed arc; both electrodes are in it",
                    1,
                    "Ω"),
            percent("kramers_kronig_max_residual_percent", "Largest Kramers-Kronig residual"),
            millivolt("voltage_hysteresis_volt", "Voltage hysteresis", "median over the plateau, weighted by charge"),
            millivolt("voltage_hysteresis_mid_capacity_volt", "Voltage hysteresis", "at half capacity"),
            millivolt(
                    "voltage_hysteresis_mean_volt",
                    "Voltage hysteresis",
                    "mean weighted by charge, with the nucleation spike and the rise at the end"),
            millivolt(
                    "nucleation_overpotential_volt",
                    "Nucleation overpotential",
                    "lowest voltage of the first fifth of the plating, below the plateau"),
            millivolt(
                    "plateau_noise_volt",
                    "Plateau noise",
                    "scatter about a straight line over the middle of the capacity, the greater of both half cycles"),
            milliampereHour("plated_capacity_ah", "Plated capacity"),
            milliampereHour("stripped_capacity_ah", "Stripped capacity"),
            milliampereHour("charged_capacity_ah", "Charged capacity"),
            milliampereHour("discharged_capacity_ah", "Discharged capacity"),
            percent(
                    "coulombic_efficiency_standard_uncertainty_percent",
                    "Standard uncertainty of the Coulombic efficiency"),
            milliampereHour("plated_capacity_standard_uncertainty_ah", "Standard uncertainty of the plated capacity"),
            milliampereHour(
                    "stripped_capacity_standard_uncertainty_ah", "Standard uncertainty of the stripped capacity"),
            milliampereHour("charged_capacity_standard_uncertainty_ah", "Standard uncertainty of the charged capacity"),
            milliampereHour(
                    "discharged_capacity_standard_uncertainty_ah", "Standard uncertainty of the discharged capacity"),
            new Metric("slippage_ah", "Slippage", "opening half cycle less closing one", MILLI, "mAh"),
            new Metric("duration_second", "Duration", "rests included", HOUR_PER_SECOND, "h"));

    private static Metric percent(String name, String words) {
        return new Metric(name, words, null, 1, "%");
    }

    private static Metric millivolt(String name, String words, String convention) {
        return new Metric(name, words, convention, MILLI, "mV");
    }

    private static Metric milliampereHour(String name, String words) {
        return new Metric(name, words, null, MILLI, "mAh");
    }

    /// Those that have words, in the order in which a reader looks for them.
    public static List<Metric> all() {
        return KNOWN;
    }

    /// One that has no words here yet is called by its name, in the unit that this ends with.
    public static Metric of(String name) {
        return KNOWN.stream()
                .filter(metric -> metric.name.equals(name))
                .findFirst()
                .orElseGet(() -> unknown(name));
    }

    private static Metric unknown(String name) {
        Ending ending = Arrays.stream(Ending.values())
                .filter(each -> name.endsWith(each.text))
                .findFirst()
                .orElse(Ending.NONE);
        String words = name.substring(0, name.length() - ending.text.length()).replace('_', ' ');
        return new Metric(name, Character.toUpperCase(words.charAt(0)) + words.substring(1), null, 1, ending.unit);
    }

    /// The value in the unit that is shown.
    public Scaled scaled(@Nullable Double onTheWire) {
        return new Scaled(onTheWire == null ? null : onTheWire * factor, unit);
    }

    private enum Ending {
        PERCENT("_percent", "%"),
        OHM_CM2("_ohm_cm2", "Ω cm²"),
        OHM("_ohm", "Ω"),
        VOLT("_volt", "V"),
        AMPERE_HOUR("_ah", "Ah"),
        SECOND("_second", "s"),
        SQUARE_MICROMETRE("_um2", "µm²"),
        MICROMETRE("_um", "µm"),
        NONE("", "");

        private final String text;
        private final String unit;

        Ending(String text, String unit) {
            this.text = text;
            this.unit = unit;
        }
    }
}
