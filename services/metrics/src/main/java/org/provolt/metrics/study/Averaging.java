package org.provolt.metrics.study;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// How several cycles of a run become one value, by the summary's names.
enum Averaging {
    ARITHMETIC_MEAN,
    CHARGE_WEIGHTED,
    COMPOUNDED;

    static Averaging of(@Nullable String name, ComparedMetric metric) {
        Averaging chosen = Arrays.stream(values())
                .filter(each ->
                        name == null ? each == ARITHMETIC_MEAN : each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(
                        "unknown-average", "average is arithmetic_mean, charge_weighted or compounded."));
        if (chosen != ARITHMETIC_MEAN && !metric.isEfficiency()) {
            throw Refused.malformed(
                    "unknown-average",
                    "Only " + ComparedMetric.EFFICIENCY + " is averaged otherwise than by arithmetic_mean.");
        }
        return chosen;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
