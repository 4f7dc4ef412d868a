package org.provolt.portal.instruments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of which columns of an instrument's files are load cells, as its page needs it.
///
/// @param reason    absent of the first version
/// @param withdrawn absent of one that stands
public record LoadCellsCard(
        int version,
        List<Column> columns,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason,
        @Nullable Withdrawn withdrawn) {

    /// Why it was taken back.
    public record Withdrawn(String reason) {}

    /// @param channel absent where the column is the same on every channel
    public record Column(String column, @Nullable String channel, UUID fixtureId, String unit) {}
}
