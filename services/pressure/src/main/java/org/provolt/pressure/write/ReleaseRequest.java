package org.provolt.pressure.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a pressure ended.
record ReleaseRequest(@Nullable Instant occurredAt) {}
