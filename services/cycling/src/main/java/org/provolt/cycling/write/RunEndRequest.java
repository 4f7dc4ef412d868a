package org.provolt.cycling.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run's end.
///
/// @param reason required of an abortion
record RunEndRequest(
        @Nullable Instant occurredAt,
        @Nullable String note,
        @Nullable String reason) {

    static RunEndRequest orNow(@Nullable RunEndRequest request) {
        return request == null ? new RunEndRequest(null, null, null) : request;
    }
}
