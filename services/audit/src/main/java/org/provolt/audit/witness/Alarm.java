package org.provolt.audit.witness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that must not be.
///
/// @param code `gap`, `number-reused`, `id-reused`, or why else a lane stopped
/// @param about the number or the event that it is about
/// @param number where it is known
/// @param clearedAt when a gap was filled; whatever else is not cleared by itself
public record Alarm(
        String service,
        String code,
        String about,
        @Nullable Long number,
        String sentence,
        Instant raisedAt,
        @Nullable Instant clearedAt) {

    static final String GAP = "gap";
}
