package org.provolt.metrics.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.provolt.analysis.cycle.CycleMetric;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.kernel.Refused;
import org.provolt.metrics.spectrum.FixedModel;

/// The versions by which a metric of cycles or of spectra is told.
///
/// @param version such as `2`; of a resistance by one model `1-randles`
/// @param usual   whether it counts where nobody chose
public record MetricVersion(String algorithm, String version, boolean usual) {

    public static List<MetricVersion> of(String metric) {
        return metric.equals(FixedModel.OHM_CM2) ? ofModels() : ofCycles(metric);
    }

    private static List<MetricVersion> ofModels() {
        String algorithm = ChargeTransferResistance.ALGORITHM.name();
        List<String> versions = FixedModel.versions();
        return versions.stream()
                .map(version -> new MetricVersion(algorithm, version, version.equals(versions.getFirst())))
                .toList();
    }

    private static List<MetricVersion> ofCycles(String name) {
        CycleMetric metric = several()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.impossible(
                        "one-version-only",
                        "/metric",
                        "Told by several versions: %s."
                                .formatted(Stream.concat(several(), Stream.of(FixedModel.OHM_CM2))
                                        .toList())));
        return metric.versions().stream()
                .map(each -> new MetricVersion(
                        each.name(), Integer.toString(each.version()), each.equals(metric.algorithm())))
                .toList();
    }

    private static Stream<CycleMetric> several() {
        return Arrays.stream(CycleMetric.values())
                .filter(metric -> metric.versions().size() > 1);
    }

    static MetricVersion named(String metric, String version) {
        List<MetricVersion> versions = of(metric);
        return versions.stream()
                .filter(each -> each.version().equals(version))
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

    private String words() {
        return algorithm + " " + version;
    }
}
