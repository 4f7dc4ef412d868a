package org.provolt.portal.instruments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run on an instrument, as its page needs it.
record RunLine(
        UUID runId,
        UUID cellId,
        UUID instrumentId,
        String cellConfiguration,
        String channel,
        String state,
        Instant occurredAt,
        @Nullable Instant completedAt,
        @Nullable Instant abortedAt) {

    /// When it ended, one way or the other; absent while it goes on.
    public @Nullable Instant endedAt() {
        return abortedAt == null ? completedAt : abortedAt;
    }
}
