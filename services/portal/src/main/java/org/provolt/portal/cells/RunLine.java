package org.provolt.portal.cells;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run in the list on a cell's page.
record RunLine(
        UUID runId,
        String cellConfiguration,
        String channel,
        @Nullable Protocol protocol,
        String state,
        Instant occurredAt,
        @Nullable Instant completedAt,
        @Nullable Instant abortedAt) {

    record Protocol(@Nullable String name) {}
}
