package org.provolt.gateway.rejections;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that a service refused.
///
/// @param state     `rejected`, or `retried` once it was sent again
/// @param topic     it was refused from
/// @param key       of the message: a run's or a fixture's identity
/// @param messageId its own id; absent when it has none
/// @param retryOf   the rejection after which it was sent again; absent when it was not
/// @param bytes     how many it holds
/// @param retries   how often it was sent again
record RejectionCard(
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

    static RejectionCard of(RejectedMessage message) {
        return new RejectionCard(
                message.rejectionId,
                RejectionState.of(message),
                message.code,
                message.reason,
                message.topic,
                message.messageKey,
                message.messageId,
                message.retryOf,
                message.recordedAt,
                message.bytes,
                message.retries);
    }

    /// The same with all that it holds.
    ///
    /// @param headers its own headers, as text
    /// @param content its bytes, in Base64
    /// @param decoded what they say, when they can be read
    @SuppressWarnings("ArrayRecordComponent") // on its way out as Base64; never compared
    record WithContent(
            @JsonUnwrapped RejectionCard card,
            List<Named> headers,
            byte[] content,
            @Nullable JsonNode decoded,
            @Nullable String decodedAbsentBecause,
            List<Retry> retriedAs) {}

    record Named(String name, @Nullable String value) {}

    /// Who sent it again, and under which id it went.
    record Retry(String messageId, String retriedBy, Instant recordedAt) {}
}
