package org.provolt.cellbuild.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a cell takes part from now on, or no more.
///
/// @param reason needed where it takes part no more
record MembershipRequest(
        @Nullable Instant occurredAt, @Nullable String reason) {}
