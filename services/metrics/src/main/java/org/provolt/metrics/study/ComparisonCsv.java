package org.provolt.metrics.study;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.metrics.quotation.Quotation;

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
                "result_ids",
                metric + "_quoted_version");
        return head + "\r\n"
                + comparison.points().stream()
                        .map(point -> line(point, comparison.quotation()))
                        .collect(Collectors.joining());
    }

    private static String line(Comparison.Point point, @Nullable Quotation quotation) {
        Stream<@Nullable Object> fields = Stream.of(
                point.cellId(),
                point.runId(),
                point.factorValue(),
                point.factorValueAbsentBecause(),
                point.value(),
                point.valueAbsentBecause(),
                String.join(" ", point.resultIds()),
                quotation == null ? null : quotation.algorithm() + " " + quotation.version());
        return fields.map(field -> field == null ? "" : field.toString()).collect(Collectors.joining(",")) + "\r\n";
    }
}
