package org.provolt.cycling.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.InstrumentId;

/// A statement of how accurate an instrument's current is; standard uncertainties.
///
/// @param gainPercent  of the reading, the same in both directions
/// @param offsetAmpere in every reading, A; absent where it is not known
/// @param basis        where the figures come from
/// @param recordedBy   subject of whoever stated it
/// @param reason       why it differs from the one before; absent of the first
public record CurrentAccuracyCard(
        InstrumentId instrumentId,
        int version,
        double gainPercent,
        @Nullable Double offsetAmpere,
        String basis,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason) {}
