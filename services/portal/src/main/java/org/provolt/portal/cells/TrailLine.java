package org.provolt.portal.cells;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A fact in the trail on a cell's page.
record TrailLine(
        String eventId,
        String type,
        String sentence,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String reason) {}
