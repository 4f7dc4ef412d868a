package org.provolt.metrics.quotation;

import java.util.Arrays;
import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.cycle.CycleMetric;
import org.provolt.kernel.Refused;

/// The versions by which a cycle's metric is told.
///
/// @param usual whether it counts where nobody chose
public record MetricVersion(String algorithm, String version, boolean usual) {

    public static List<MetricVersion> of(String metric) {
        CycleMetric known = metric(metric);
        return known.versions().stream()
                .map(each -> new MetricVersion(
                        each.name(), Integer.toString(each.version()), each.equals(known.algorithm())))
                .toList();
    }

    static Algorithm named(String metric, String version) {
        List<Algorithm> versions = metric(metric).versions();
        return versions.stream()
                .filter(each -> Integer.toString(each.version()).equals(version))
                .findFirst()
                .orElseThrow(() -> Refused.impossible(
                        "unknown-version",
                        "/version",
                        "%s is told by %s."
                                .formatted(
                                        metric,
                                        versions.stream()
                                                .map(MetricVersion::words)
                                                .toList())));
    }

    private static String words(Algorithm algorithm) {
        return algorithm.name() + " " + algorithm.version();
    }

    private static CycleMetric metric(String name) {
        List<CycleMetric> several = Arrays.stream(CycleMetric.values())
                .filter(metric -> metric.versions().size() > 1)
                .toList();
        return several.stream()
                .filter(metric -> metric.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.impossible(
                        "one-version-only", "/metric", "Told by several versions: %s.".formatted(several)));
    }
}
