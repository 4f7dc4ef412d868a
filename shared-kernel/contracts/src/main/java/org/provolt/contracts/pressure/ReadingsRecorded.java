package org.provolt.contracts.pressure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Readings of a fixture's load cell that their teller (a file, or the live load cell) had not told before, in order of
/// their times, each time once. Whoever else told the reading of a moment told the same one: it counts once, for as
/// long as anybody tells it.
///
/// @param columns `unix_time_second` (s since 1970, UTC), and either `load_cell_volt` (V; the calibration in force at
///     that moment makes a pressure of it, also one that is recorded later) or `surface_pressure_pa` (Pa above ambient,
///     as the instrument said); others beside them as they came
/// @param source the file that they came from; absent for a live load cell
/// @param reading for the how many-th time that file was read; given with the source
/// @param withdrawals how many [LiveReadingsWithdrawn] of the fixture went before, of a live load cell; absent where
/// none
///     did
public record ReadingsRecorded(
        FixtureId fixtureId,
        Columns columns,
        @Nullable SampleSource source,
        @Nullable Integer reading,
        @Nullable Integer withdrawals,
        Instant occurredAt)
        implements PressureFact {

    /// Those of a live load cell of which none were withdrawn before.
    public ReadingsRecorded(FixtureId fixtureId, Columns columns, Instant occurredAt) {
        this(fixtureId, columns, null, null, null, occurredAt);
    }

    /// Those of a file.
    public ReadingsRecorded(
            FixtureId fixtureId, Columns columns, SampleSource source, int reading, Instant occurredAt) {
        this(fixtureId, columns, source, reading, null, occurredAt);
    }
}
