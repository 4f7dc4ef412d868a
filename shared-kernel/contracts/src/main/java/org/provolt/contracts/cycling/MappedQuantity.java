package org.provolt.contracts.cycling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.provolt.kernel.Bdf;

/// What a column can be mapped to: a quantity of the Battery Data Format, with the units that a column may be in and
/// the size of each in BDF's unit.
public enum MappedQuantity {
    TEST_TIME(Bdf.TEST_TIME, "Test time", Units.TIME),
    VOLTAGE(Bdf.VOLTAGE, "Voltage", Units.VOLTAGE),
    CURRENT(Bdf.CURRENT, "Current", Units.CURRENT),
    UNIX_TIME(Bdf.UNIX_TIME, "Wall clock", Units.SECOND),
    CYCLE_COUNT(Bdf.CYCLE_COUNT, "Cycle", Units.NONE),
    STEP_COUNT(Bdf.STEP_COUNT, "Step, counted through", Units.NONE),
    STEP_ID(Bdf.STEP_ID, "Step of the protocol", Units.NONE),
    STEP_TIME(Bdf.STEP_TIME, "Step time", Units.TIME),
    CHARGING_CAPACITY(Bdf.CHARGING_CAPACITY, "Charge that flowed in", Units.CHARGE),
    DISCHARGING_CAPACITY(Bdf.DISCHARGING_CAPACITY, "Charge that flowed out", Units.CHARGE),
    NET_CAPACITY(Bdf.NET_CAPACITY, "Net charge", Units.CHARGE),
    STEP_CHARGING_CAPACITY(Bdf.STEP_CHARGING_CAPACITY, "Charge in, of the step", Units.CHARGE),
    STEP_DISCHARGING_CAPACITY(Bdf.STEP_DISCHARGING_CAPACITY, "Charge out, of the step", Units.CHARGE),
    CHARGING_ENERGY(Bdf.CHARGING_ENERGY, "Energy that flowed in", Units.ENERGY),
    DISCHARGING_ENERGY(Bdf.DISCHARGING_ENERGY, "Energy that flowed out", Units.ENERGY),
    AMBIENT_TEMPERATURE(Bdf.AMBIENT_TEMPERATURE, "Ambient temperature", Units.CELSIUS),
    SURFACE_TEMPERATURE(Bdf.SURFACE_TEMPERATURE, "Temperature of the cell's surface", Units.CELSIUS),
    APPLIED_PRESSURE(Bdf.APPLIED_PRESSURE, "Applied pressure", Units.PRESSURE),
    SURFACE_PRESSURE(Bdf.SURFACE_PRESSURE, "Measured pressure", Units.PRESSURE);

    private final String bdf;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // wrapped where it is made
    private final Map<String, Double> units;

    MappedQuantity(String bdf, String words, Map<String, Double> units) {
        this.bdf = bdf;
        this.words = words;
        this.units = units;
    }

    /// The quantity of a machine name.
    public static Optional<MappedQuantity> of(String bdf) {
        return Arrays.stream(values())
                .filter(quantity -> quantity.bdf.equals(bdf))
                .findFirst();
    }

    /// BDF's machine name.
    public String bdf() {
        return bdf;
    }

    /// What people call it.
    public String words() {
        return words;
    }

    /// The units that a column of it may be in, BDF's own first, each with BDF's value for 1 of it; none where it is
    /// counted.
    public Map<String, Double> units() {
        return units;
    }

    /// Whether its cells may hold times written as such.
    public boolean isTime() {
        return this == TEST_TIME || this == STEP_TIME || this == UNIX_TIME;
    }

    private static final class Units {
        static final Map<String, Double> NONE = Map.of();
        static final Map<String, Double> SECOND = ordered("s", 1.0, "ms", 1e-3);
        static final Map<String, Double> TIME = ordered("s", 1.0, "ms", 1e-3, "min", 60.0, "h", 3_600.0, "d", 86_400.0);
        static final Map<String, Double> VOLTAGE = ordered("V", 1.0, "mV", 1e-3, "uV", 1e-6);
        static final Map<String, Double> CURRENT = ordered("A", 1.0, "mA", 1e-3, "uA", 1e-6, "nA", 1e-9);
        static final Map<String, Double> CHARGE = ordered("Ah", 1.0, "mAh", 1e-3, "uAh", 1e-6, "C", 1 / 3_600.0);
        static final Map<String, Double> ENERGY = ordered("Wh", 1.0, "mWh", 1e-3, "J", 1 / 3_600.0);
        static final Map<String, Double> CELSIUS = ordered("degC", 1.0);
        static final Map<String, Double> PRESSURE =
                ordered("Pa", 1.0, "kPa", 1e3, "MPa", 1e6, "bar", 1e5, "N/mm2", 1e6);

        private static Map<String, Double> ordered(Object... unitsAndSizes) {
            Map<String, Double> units = new LinkedHashMap<>();
            for (int at = 0; at < unitsAndSizes.length; at += 2) {
                units.put((String) unitsAndSizes[at], (Double) unitsAndSizes[at + 1]);
            }
            return java.util.Collections.unmodifiableMap(units);
        }
    }
}
