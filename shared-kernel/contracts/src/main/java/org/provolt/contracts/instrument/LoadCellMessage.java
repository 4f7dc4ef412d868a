package org.provolt.contracts.instrument;

import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Readings of a fixture's load cell, as an instrument sends them.
///
/// @param columns `unix_time_second`, and either `load_cell_volt` or `surface_pressure_pa`; others are kept beside them
public record LoadCellMessage(FixtureId fixtureId, Columns columns) {

    /// Voltage of the load cell, V; a calibration makes a pressure of it.
    public static final String VOLT = "load_cell_volt";
}
