package org.provolt.portal.studies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A study's runs cycle by cycle, as the house answers it.
record ByCycle(String metric, List<Line> items) {

    record Line(
            UUID cellId,
            UUID runId,
            @Nullable Double factorValue,
            List<Integer> cycles,
            List<Double> values,
            List<Evidence> shorts) {}

    record Evidence(int cycle, String rule, double value, boolean likely) {}
}
