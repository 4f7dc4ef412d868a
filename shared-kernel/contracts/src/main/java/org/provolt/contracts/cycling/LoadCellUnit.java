package org.provolt.contracts.cycling;

import java.util.Arrays;
import java.util.Optional;

/// What a column of a load cell may hold: a voltage, of which a calibration makes a pressure, or a pressure above
/// ambient.
public enum LoadCellUnit {
    VOLT("V", true, 1),
    MILLIVOLT("mV", true, 1e-3),
    PASCAL("Pa", false, 1),
    KILOPASCAL("kPa", false, 1e3),
    MEGAPASCAL("MPa", false, 1e6),
    BAR("bar", false, 1e5);

    private final String symbol;
    private final boolean voltage;
    private final double size;

    LoadCellUnit(String symbol, boolean voltage, double size) {
        this.symbol = symbol;
        this.voltage = voltage;
        this.size = size;
    }

    /// The unit of a symbol.
    public static Optional<LoadCellUnit> of(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    public String symbol() {
        return symbol;
    }

    public boolean isVoltage() {
        return voltage;
    }

    /// How many V, or Pa, 1 of it is.
    public double size() {
        return size;
    }
}
