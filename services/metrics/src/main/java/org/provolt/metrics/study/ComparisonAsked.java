package org.provolt.metrics.study;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.StudyFactor;
import org.provolt.kernel.Refused;

/// The question as an address asks it.
///
/// @param metric        by its name on the cycles' or spectra's page
/// @param factor        by its name, `applied_pressure_pa` unless told
/// @param levelAbsolute how close values of the factor are one level, in its unit
/// @param levelPercent  the same as a share of the value; the greater counts
public record ComparisonAsked(
        @QueryParam("metric") @Nullable String metric,
        @QueryParam("factor") @Nullable String factor,
        @QueryParam("from_cycle") @Nullable Integer fromCycle,
        @QueryParam("to_cycle") @Nullable Integer toCycle,
        @QueryParam("average") @Nullable String average,
        @QueryParam("stage") @Nullable String stage,
        @QueryParam("level_absolute") @Nullable Double levelAbsolute,
        @QueryParam("level_relative_percent") @Nullable Double levelPercent) {

    StudyQuestion question() {
        if (metric == null) {
            throw Refused.malformed("metric-required", "Say with metric what is compared.");
        }
        ComparedMetric compared = ComparedMetric.named(metric);
        StudyFactor by = StudyQuestion.factor(factor == null ? StudyFactor.APPLIED_PRESSURE.toString() : factor);
        return new StudyQuestion(
                        compared,
                        by,
                        fromCycle == null ? 1 : fromCycle,
                        toCycle,
                        Averaging.of(average, compared),
                        stage,
                        StudyQuestion.width(by, levelAbsolute, levelPercent))
                .checked();
    }
}
