package org.provolt.kernel;

import java.util.Map;
import java.util.Optional;

/// Names of the Battery Data Format (ontology 1.3.0) that Provolt uses: machine names, and the column heads of its
/// files.
///
/// Positive current charges the cell. Source: Battery Data Alliance, battery-data-format.
public final class Bdf {

    public static final String TEST_TIME = "test_time_second";
    public static final String VOLTAGE = "voltage_volt";
    public static final String CURRENT = "current_ampere";
    public static final String UNIX_TIME = "unix_time_second";
    public static final String CYCLE_COUNT = "cycle_count";
    public static final String STEP_COUNT = "step_count";
    public static final String STEP_ID = "step_id";
    public static final String STEP_TIME = "step_time_second";
    public static final String RECORD_INDEX = "record_index";
    public static final String AMBIENT_TEMPERATURE = "ambient_temperature_celsius";
    public static final String CHARGING_CAPACITY = "charging_capacity_ah";
    public static final String DISCHARGING_CAPACITY = "discharging_capacity_ah";
    public static final String NET_CAPACITY = "net_capacity_ah";
    public static final String STEP_CHARGING_CAPACITY = "step_charging_capacity_ah";
    public static final String STEP_DISCHARGING_CAPACITY = "step_discharging_capacity_ah";
    public static final String STEP_NET_CAPACITY = "step_net_capacity_ah";
    public static final String CYCLE_CHARGING_CAPACITY = "cycle_charging_capacity_ah";
    public static final String CYCLE_DISCHARGING_CAPACITY = "cycle_discharging_capacity_ah";
    public static final String CHARGING_ENERGY = "charging_energy_wh";
    public static final String DISCHARGING_ENERGY = "discharging_energy_wh";
    public static final String APPLIED_PRESSURE = "applied_pressure_pa";
    public static final String SURFACE_PRESSURE = "surface_pressure_pa";
    public static final String SURFACE_TEMPERATURE = "surface_temperature_celsius";
    public static final String TEMPERATURE_T1 = "temperature_t1_celsius";
    public static final String FREQUENCY = "frequency_hertz";
    public static final String REAL_IMPEDANCE = "real_impedance_ohm";
    public static final String IMAGINARY_IMPEDANCE = "imaginary_impedance_ohm";

    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry(TEST_TIME, "Test Time / s"),
            Map.entry(VOLTAGE, "Voltage / V"),
            Map.entry(CURRENT, "Current / A"),
            Map.entry(UNIX_TIME, "Unix Time / s"),
            Map.entry(CYCLE_COUNT, "Cycle Count / 1"),
            Map.entry(STEP_COUNT, "Step Count / 1"),
            Map.entry(STEP_ID, "Step ID"),
            Map.entry(STEP_TIME, "Step Time / s"),
            Map.entry(RECORD_INDEX, "Record Index / 1"),
            Map.entry(AMBIENT_TEMPERATURE, "Ambient Temperature / degC"),
            Map.entry(CHARGING_CAPACITY, "Charging Capacity / Ah"),
            Map.entry(DISCHARGING_CAPACITY, "Discharging Capacity / Ah"),
            Map.entry(NET_CAPACITY, "Net Capacity / Ah"),
            Map.entry(STEP_CHARGING_CAPACITY, "Step Charging Capacity / Ah"),
            Map.entry(STEP_DISCHARGING_CAPACITY, "Step Discharging Capacity / Ah"),
            Map.entry(STEP_NET_CAPACITY, "Step Net Capacity / Ah"),
            Map.entry(CYCLE_CHARGING_CAPACITY, "Cycle Charging Capacity / Ah"),
            Map.entry(CYCLE_DISCHARGING_CAPACITY, "Cycle Discharging Capacity / Ah"),
            Map.entry(CHARGING_ENERGY, "Charging Energy / Wh"),
            Map.entry(DISCHARGING_ENERGY, "Discharging Energy / Wh"),
            Map.entry(APPLIED_PRESSURE, "Applied Pressure / Pa"),
            Map.entry(SURFACE_PRESSURE, "Surface Pressure / Pa"),
            Map.entry(SURFACE_TEMPERATURE, "Surface Temperature / degC"),
            Map.entry(TEMPERATURE_T1, "Temperature T1 / degC"),
            Map.entry(FREQUENCY, "Frequency / Hz"),
            Map.entry(REAL_IMPEDANCE, "Real Impedance / ohm"),
            Map.entry(IMAGINARY_IMPEDANCE, "Imaginary Impedance / ohm"));

    private Bdf() {}

    /// The column head in a BDF file, or empty for a column that BDF does not name.
    public static Optional<String> head(String machineName) {
        return Optional.ofNullable(HEADS.get(machineName));
    }
}
