package org.provolt.cellbuild.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A cell's end.
record RetirementRequest(
        @Nullable Instant occurredAt, @Nullable String note) {}
