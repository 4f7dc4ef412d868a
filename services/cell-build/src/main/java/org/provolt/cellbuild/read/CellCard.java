package org.provolt.cellbuild.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.kernel.CellId;

/// The build card of a cell, as it hangs on the glovebox.
///
/// @param harvest absent while it was not opened
public record CellCard(
        CellId cellId,
        @JsonUnwrapped CellBuild build,
        boolean retired,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant correctedAt,
        @Nullable HarvestCard harvest) {}
