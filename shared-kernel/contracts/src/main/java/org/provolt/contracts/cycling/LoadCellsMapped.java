package org.provolt.contracts.cycling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.InstrumentId;

/// Which columns of an instrument's files are load cells was settled, or changed; why it was changed travels beside the
/// fact. It holds for files that are read from then on, and for those that are read again.
///
/// @param version counts from 1
/// @param columns all of them; empty where none is any more
public record LoadCellsMapped(InstrumentId instrumentId, int version, List<Column> columns, Instant occurredAt)
        implements CyclingFact {

    public LoadCellsMapped {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /// A column that the load cell of a fixture is wired to.
    ///
    /// @param column    as an import's report names it: under the vendor's own name, or BDF's
    /// @param channel   of the instrument; absent where it is the same on every channel
    /// @param fixtureId whose load cell it is; its calibration in force makes pressures of volts
    /// @param unit      of the column, see [LoadCellUnit]
    public record Column(String column, @Nullable String channel, FixtureId fixtureId, String unit) {}
}
