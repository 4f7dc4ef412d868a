package org.provolt.metrics.quotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which version of a metric a study is to quote, and why.
///
/// @param version of the metric's algorithm, such as `2`, or `1-randles` of a resistance by one model
record QuotationRequest(
        @Nullable String metric,
        @Nullable String version,
        @Nullable String reason,
        @Nullable Instant occurredAt) {}
