package org.provolt.portal.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A result in a list.
record ResultLine(
        String resultId,
        String metric,
        @Nullable Double value,
        @Nullable String valueAbsentBecause,
        ResultCard.Subject subject,
        String standing,
        @Nullable String supersededBy,
        Instant measuredAt) {

    public boolean isCurrent() {
        return standing.equals("current");
    }

    public Metric getWords() {
        return Metric.of(metric);
    }

    public Scaled getShown() {
        return getWords().scaled(value);
    }
}
