package org.provolt.metrics.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A result in a list.
public record ResultLine(
        String resultId,
        String metric,
        @Nullable Double value,
        @Nullable String valueAbsentBecause,
        String unit,
        String algorithm,
        String version,
        ResultCard.Subject subject,
        String standing,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        Instant measuredAt) {}
