package org.provolt.cycling.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.kernel.InstrumentId;

/// A version of a mapping of an instrument's columns.
///
/// @param newest     whether it is the version that files are read by now
/// @param recordedBy subject of whoever made it
/// @param reason     why it differs from the version before; absent of the first
public record MappingCard(
        InstrumentId instrumentId,
        String name,
        int version,
        boolean newest,
        ColumnMapping mapping,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason) {}
