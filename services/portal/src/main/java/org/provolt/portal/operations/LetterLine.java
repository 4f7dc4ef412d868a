package org.provolt.portal.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A fact that a projection could not bear.
///
/// @param cause   what the projection said
/// @param waiting how many facts of the same stream wait behind it
record LetterLine(
        String deadLetterId,
        String projection,
        @Nullable String streamId,
        String type,
        String eventId,
        @Nullable String cause,
        Instant enqueuedAt,
        @Nullable Instant lastTriedAt,
        long waiting) {}
