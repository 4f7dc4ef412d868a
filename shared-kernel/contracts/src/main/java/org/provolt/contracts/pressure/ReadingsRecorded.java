package org.provolt.contracts.pressure;

import java.time.Instant;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Readings of a fixture's load cell that were not there before, in order of their times, each time once.
///
/// @param columns `unix_time_second` (s since 1970, UTC), and either `load_cell_volt` (V; the calibration in force at
///     that moment makes a pressure of it, also one that is recorded later) or `surface_pressure_pa` (Pa above ambient,
///     as the instrument said); others beside them as they came
public record ReadingsRecorded(FixtureId fixtureId, Columns columns, Instant occurredAt) implements PressureFact {}
