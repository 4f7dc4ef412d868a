package org.provolt.metrics.study;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A comparison as CSV (RFC 4180): one line each run, absent values empty, with the reason in the column after it.
final class ComparisonCsv {

    private ComparisonCsv() {}

    static String of(Comparison comparison) {
        String factor = comparison.factor();
        String metric = comparison.metric();
        String head = String.join(
                ",",
                "cell_id",
                "run_id",
                factor,
                factor + "_absent_because",
                metric,
                metric + "_absent_because",
                "result_ids");
        return head + "\r\n"
                + comparison.points().stream().map(ComparisonCsv::line).collect(Collectors.joining());
    }

    private static String line(Comparison.Point point) {
        Stream<@Nullable Object> fields = Stream.of(
                point.cellId(),
                point.runId(),
                point.factorValue(),
                point.factorValueAbsentBecause(),
                point.value(),
                point.valueAbsentBecause(),
                String.join(" ", point.resultIds()));
        return fields.map(field -> field == null ? "" : field.toString()).collect(Collectors.joining(",")) + "\r\n";
    }
}
