package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A dashboard asks for nothing that nobody measures.
class DashboardsTest {

    private static final Path FOLDER = Checkout.path("infra/grafana/dashboards");
    private static final Meters METERS = Meters.ofTheHouse();

    static Stream<String> dashboards() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).toList().stream();
        }
    }

    static Stream<String> expressions() throws IOException {
        return dashboards()
                .flatMap(name -> Resource.each(read(name).path("panels")))
                .flatMap(panel -> Resource.each(panel.path("targets")))
                .map(target -> target.path("expr").asText());
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionNamesWhatIsMeasured(String expression) {
        assertThat(unknown(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(rate(provolt_lane_treated[5m])) | provolt_lane_treated",
                "provolt_import_files                | provolt_import_files",
                "sum by (band) (provolt_lane_handled_total) | band",
                "jvm_memory_used_bytes{space=\"heap\"} | space"
            })
    void aNameThatNobodyMeasuresIsFound(String expression, String unknown) {
        assertThat(unknown(expression)).containsExactly(unknown);
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void aDashboardKeepsItsAddressAndExplainsItself(String name) {
        JsonNode dashboard = read(name);

        assertThat(dashboard.path("uid").asText()).isEqualTo("provolt-" + name);
        assertThat(Resource.each(dashboard.path("panels"))
                        .map(panel -> panel.path("id").asInt()))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(Resource.each(dashboard.path("panels")))
                .allMatch(panel -> !panel.path("description").asText().isEmpty());
    }

    @Test
    void everyPanelAsksTheSourceThatIsProvisioned() throws IOException {
        String source = Yaml.document(Checkout.text("infra/grafana/provisioning/datasources/prometheus.yaml"))
                .at("/datasources/0/uid")
                .asText();

        assertThat(dashboards().flatMap(name -> read(name).findValues("datasource").stream()))
                .isNotEmpty()
                .allMatch(used -> used.path("uid").asText().equals(source));
    }

    @Test
    void everyServiceIsReadUnderItsName() {
        JsonNode jobs =
                Yaml.document(Checkout.text("infra/grafana/prometheus.yml")).path("scrape_configs");

        assertThat(Resource.each(jobs)
                        .map(job -> job.path("job_name").asText() + " "
                                + job.at("/static_configs/0/targets/0").asText()
                                + job.path("metrics_path").asText()))
                .containsExactlyInAnyOrderElementsOf(Checkout.services().stream()
                        .map(name -> name + " " + name + ":"
                                + ServiceSettings.of(name).port() + "/q/metrics")
                        .toList());
    }

    /// Series and labels of a PromQL expression that nobody measures.
    private static Set<String> unknown(String expression) {
        Set<String> labels = new TreeSet<>(Checkout.found("([a-z_]+)\\s*=~?\\s*\"", expression));
        Checkout.found("by \\(([^)]*)\\)", expression).forEach(list -> labels.addAll(Set.of(list.split(",\\s*"))));
        String bare = expression
                .replaceAll("by \\([^)]*\\)", "")
                .replaceAll("\\{[^}]*}", "")
                .replaceAll("\\[[^]]*]", "");
        Set<String> unknown = new TreeSet<>(Checkout.found("\\b([a-z][a-z_]*)\\b(?!\\s*\\()", bare));
        unknown.removeAll(METERS.names());
        labels.removeAll(METERS.labels());
        unknown.addAll(labels);
        return unknown;
    }

    private static JsonNode read(String name) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
