package org.provolt.portal.studies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A study's cells compared, as the house answers it.
record Comparison(
        String metric,
        String factor,
        List<Point> points,
        List<Level> levels,
        @Nullable ChangePoint changePoint,
        @Nullable String changePointAbsentBecause,
        @Nullable Quoted quotation) {

    /// The version of the metric that somebody chose for the study.
    record Quoted(String version) {}

    record Point(
            UUID cellId,
            UUID runId,
            @Nullable Double factorValue,
            @Nullable Double value,
            @Nullable String resultId) {}

    record Level(
            double factorValue,
            int n,
            double mean,
            @Nullable Double sd,
            @Nullable Interval interval) {}

    record Interval(double low, double high) {}

    record ChangePoint(double factorValue, Interval interval) {}
}
