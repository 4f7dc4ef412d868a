package org.provolt.portal.studies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the runs of a study lie, and how their metal grew, as the house answers it.
record RegimeMap(List<Point> points) {

    record Point(
            UUID cellId,
            UUID runId,
            @Nullable Double appliedPressurePa,
            @Nullable Double currentDensityMaCm2,
            @Nullable Double restDurationSecond,
            @Nullable String regime,
            @Nullable String regimeAbsentBecause,
            @Nullable Verdict verdict) {}

    /// Of a person.
    record Verdict(String regime, String reason, String judgedBy, Instant occurredAt) {}
}
