package org.provolt.metrics.study;

import org.jspecify.annotations.Nullable;
import org.provolt.analysis.study.LevelWidth;
import org.provolt.contracts.cellbuild.StudyFactor;
import org.provolt.kernel.Refused;

/// What cells are compared by.
///
/// @param fromCycle first cycle that counts
/// @param toCycle   last that counts, absent for the last complete one
/// @param stage     of the spectra, where the metric is of spectra
/// @param width     how close values of the factor are one level
record StudyQuestion(
        ComparedMetric metric,
        StudyFactor factor,
        int fromCycle,
        @Nullable Integer toCycle,
        Averaging averaging,
        @Nullable String stage,
        LevelWidth width) {

    private static final double RELATIVE_PERCENT = 2;
    private static final double PRESSURE_PA = 2_000;
    private static final double REST_SECOND = 30;

    static StudyFactor factor(String name) {
        return StudyFactor.of(name)
                .orElseThrow(() -> Refused.malformed(
                        "unknown-factor", "factor is one of " + String.join(", ", StudyFactor.names()) + "."));
    }

    /// The width of a level where nobody says another: 2 %, and at least 2 kPa or 30 s.
    static double usualWidth(StudyFactor factor) {
        return switch (factor) {
            case APPLIED_PRESSURE -> PRESSURE_PA;
            case REST_DURATION -> REST_SECOND;
            case CURRENT_DENSITY, AREAL_CAPACITY, AREA -> 0;
        };
    }

    static LevelWidth width(StudyFactor factor, @Nullable Double absolute, @Nullable Double relativePercent) {
        double amount = absolute == null ? usualWidth(factor) : absolute;
        double share = relativePercent == null ? RELATIVE_PERCENT : relativePercent;
        if (!(amount >= 0 && share >= 0 && Double.isFinite(amount) && Double.isFinite(share))) {
            throw Refused.malformed("bad-level-width", "The width of a level is not negative.");
        }
        return new LevelWidth(amount, share);
    }

    StudyQuestion checked() {
        if (fromCycle < 1 || (toCycle != null && toCycle < fromCycle)) {
            throw Refused.malformed("bad-range", "from_cycle is at least 1, and to_cycle not below it.");
        }
        if (metric.of() == ComparedMetric.Of.SPECTRA && stage == null) {
            throw Refused.malformed(
                    "stage-required", "Say with stage which spectra are compared, such as after_plating:2.");
        }
        return this;
    }

    boolean counts(int cycle) {
        return cycle >= fromCycle && (toCycle == null || cycle <= toCycle);
    }
}
