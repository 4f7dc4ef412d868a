package org.provolt.audit.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One fact of a trail, as data and as a sentence.
///
/// @param number in the numbering of the service that told it
/// @param subject what it is mainly about, as in the API's paths: `cells/0f…`
/// @param actor the identity provider's subject, or `service:…`
/// @param traceId shared by all that one request or one message of an instrument set off, across the services
/// @param sha256 in hex, of the bytes as they were published
/// @param summarises how many facts this one stands for, where several were asked for as one
/// @param data what was told; of samples only where they lie, not the numbers
public record TrailItem(
        String eventId,
        long number,
        String service,
        String type,
        String subject,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String device,
        @Nullable String reason,
        @Nullable String command,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String traceId,
        String sha256,
        @Nullable Long summarises,
        String sentence,
        JsonNode data) {}
