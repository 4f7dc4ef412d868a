package org.provolt.metrics.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a run's metal grew, and why somebody says so.
///
/// @param regime `planar`, `three-dimensional` or `soft-shorted`
record VerdictRequest(
        @Nullable String regime,
        @Nullable String reason,
        @Nullable Instant occurredAt) {}
