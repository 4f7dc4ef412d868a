package org.provolt.cycling.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.kernel.InstrumentId;

/// A version of which columns of an instrument's files are load cells.
///
/// @param recordedBy subject of whoever made it
/// @param withdrawn  absent of one that stands
/// @param reason     why it differs from the version before; absent of the first
public record LoadCellsCard(
        InstrumentId instrumentId,
        int version,
        List<LoadCellsMapped.Column> columns,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason,
        @Nullable Withdrawn withdrawn) {

    /// Who took it back, when and why.
    public record Withdrawn(Instant at, String by, String reason) {}
}
