package org.provolt.portal.refused;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A refused message in the list.
///
/// @param state `rejected`, or `retried` once it was sent again
/// @param key of the message: a run's or a fixture's identity
record RejectionLine(
        UUID rejectionId,
        String state,
        String code,
        String reason,
        String topic,
        @Nullable String key,
        @Nullable String messageId,
        @Nullable UUID retryOf,
        Instant recordedAt,
        int bytes,
        int retries) {

    public Advice getAdvice() {
        return Advice.on(code);
    }

    public boolean isRetried() {
        return state.equals("retried");
    }
}
