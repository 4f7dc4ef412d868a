package org.provolt.contracts.instrument;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Readings of a fixture's load cell, as an instrument sends them.
///
/// @param columns `unix_time_second`, and either `load_cell_volt` or `surface_pressure_pa`; others are kept beside them
/// @param source the file that they come from; absent for a live load cell
/// @param reading for the how many-th time that file is read; given with the source
public record LoadCellMessage(
        FixtureId fixtureId,
        Columns columns,
        @Nullable SampleSource source,
        @Nullable Integer reading) {

    /// Those of a live load cell.
    public LoadCellMessage(FixtureId fixtureId, Columns columns) {
        this(fixtureId, columns, null, null);
    }

    /// Voltage of the load cell, V; a calibration makes a pressure of it.
    public static final String VOLT = "load_cell_volt";
}
