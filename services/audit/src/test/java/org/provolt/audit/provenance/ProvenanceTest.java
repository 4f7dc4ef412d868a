package org.provolt.audit.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.audit.Auditor.as;
import static org.provolt.audit.Auditor.itemsOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.audit.Bench;
import org.provolt.audit.Voice;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.ImportId;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class ProvenanceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String API = "http://localhost:8080/api/v1/";

    private final Voice voice = new Voice();
    private final Bench bench = Bench.fresh();
    private final String result = bench.resultId(1, 22_000);

    @AfterEach
    void close() {
        voice.close();
    }

    private void aLife() {
        voice.tell(
                NOW,
                bench.lotReceived(),
                bench.cellRegistered(),
                bench.fixtureRegistered(),
                bench.loadCellCalibrated(),
                bench.pressureSet(),
                bench.instrumentRegistered(),
                bench.runStarted(),
                bench.seriesOpened(),
                bench.samples(0, 3),
                bench.representationKept(),
                bench.cycleMeasured(1, 22_000));
        itemsOf("/results/" + result + "/trail", 11);
    }

    @Test
    void leadsFromAFittedSpectrumToItsFileAndPressure() throws IOException {
        voice.tell(
                NOW,
                bench.cellRegistered(),
                bench.fixtureRegistered(),
                bench.pressureSet(),
                bench.instrumentRegistered(),
                bench.runStarted(),
                bench.spectrumRecorded(),
                bench.spectrumConfirmed(),
                bench.spectrumFitted(22_000));
        String fitted = bench.resultId(2_000, 22_000);
        itemsOf("/results/" + fitted + "/trail", 8);
        assertThat(reachable(graph(fitted), API + "results/" + fitted))
                .contains(
                        API + "cells/" + bench.cell(),
                        API + "pressure-settings/" + bench.setting(),
                        API + "runs/" + bench.run(),
                        API + "runs/" + bench.run() + "/spectra#spectrum=" + bench.spectrum(),
                        API + "imports/" + bench.fileImport(),
                        "urn:sha256:" + Bench.FILE_SHA256,
                        "urn:provolt:software:charge-transfer-resistance%3A1");
    }

    private JsonNode graph() throws IOException {
        return graph(result);
    }

    private JsonNode graph(String result) throws IOException {
        String json = as("scientist")
                .accept("application/ld+json")
                .get("/api/v1/results/" + result + "/provenance")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .asString();
        return new ObjectMapper().readTree(json);
    }

    private static JsonNode node(JsonNode graph, String id) {
        return StreamSupport.stream(graph.get("@graph").spliterator(), false)
                .filter(node -> node.get("@id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id));
    }

    private static List<String> links(JsonNode node, String property) {
        return node.path(property).findValuesAsText("@id");
    }

    @Test
    void leadsFromTheResultToEverythingThatItRestsOn() throws IOException {
        aLife();
        JsonNode graph = graph();
        assertThat(reachable(graph, API + "results/" + result))
                .contains(
                        API + "cells/" + bench.cell(),
                        API + "lots/" + bench.lot(),
                        API + "pressure-settings/" + bench.setting(),
                        API + "fixtures/" + bench.fixture(),
                        API + "fixtures/" + bench.fixture() + "/calibrations/" + bench.calibration(),
                        API + "runs/" + bench.run(),
                        API + "instruments/" + bench.instrument(),
                        API + "imports/" + bench.fileImport(),
                        "urn:sha256:" + Bench.FILE_SHA256,
                        "urn:provolt:software:coulombic-efficiency%3A1",
                        "urn:provolt:software:biologic-mpr%3A1.0",
                        "urn:provolt:agent:" + Voice.TECHNICIAN);
    }

    @Test
    void leadsFromTheResultToTheReadingsAndWhatMadePressuresOfThem() throws IOException {
        voice.tell(
                NOW,
                bench.cellRegistered(),
                bench.fixtureRegistered(),
                bench.loadCellCalibrated(),
                bench.pressureSet(),
                bench.runStarted(),
                bench.cycleUnderLoadCell(1, 22_000));
        itemsOf("/results/" + result + "/trail", 6);
        JsonNode graph = graph();
        String readings = API + "cells/" + bench.cell()
                + "/pressure?from=2026-11-01T12:00:00Z&to=2026-11-01T12:59:59.001Z#readings="
                + Bench.FILE_SHA256.replace('f', 'b');
        assertThat(links(node(graph, API + "results/" + result), "prov:wasDerivedFrom"))
                .contains(readings);
        assertThat(links(node(graph, readings), "prov:wasDerivedFrom"))
                .containsExactlyInAnyOrder(
                        API + "fixtures/" + bench.fixture(),
                        API + "fixtures/" + bench.fixture() + "/calibrations/" + bench.calibration());
    }

    /// The records of the cycle came from another file than its readings.
    @Test
    void leadsFromThePressureOfAFilesReadingsToItsImportAndItsBytes() throws IOException {
        ImportId column = new ImportId(UUID.randomUUID());
        String sha256 = "c0ffee".repeat(10) + "c0ff";
        voice.tell(
                NOW,
                bench.cellRegistered(),
                bench.fixtureRegistered(),
                bench.pressureSet(),
                bench.runStarted(),
                bench.cycleUnderLoadCell(
                        1, 22_000, List.of(new SampleSource(column, sha256, "press.mpr", "biologic-mpr", "1.0"))));
        itemsOf("/results/" + result + "/trail", 5);
        JsonNode graph = graph();
        JsonNode readings = StreamSupport.stream(graph.get("@graph").spliterator(), false)
                .filter(node -> node.get("@type").toString().contains("provolt:Readings"))
                .findFirst()
                .orElseThrow();
        assertThat(links(node(graph, API + "results/" + result), "prov:wasDerivedFrom"))
                .contains(readings.get("@id").asText());
        assertThat(links(readings, "prov:wasGeneratedBy")).containsExactly(API + "imports/" + column);
        assertThat(links(node(graph, API + "imports/" + column), "prov:used")).containsExactly("urn:sha256:" + sha256);
        assertThat(node(graph, "urn:sha256:" + sha256).get("provolt:sha256").asText())
                .isEqualTo(sha256);
    }

    @Test
    void saysTheResultsValueAndByWhatItWasMeasured() throws IOException {
        aLife();
        JsonNode graph = graph();
        JsonNode node = node(graph, API + "results/" + result);
        assertThat(node.get("provolt:value").asDouble()).isEqualTo(53.92);
        JsonNode measuring = node(graph, links(node, "prov:wasGeneratedBy").getFirst());
        assertThat(measuring.at("/provolt:parameters/@value/deadband_share").asDouble())
                .isEqualTo(0.005);
        assertThat(measuring.get("rdfs:label").asText()).contains("measured cycle 1");
    }

    @Test
    void everyNodeIsATypeOfProv() throws IOException {
        aLife();
        for (JsonNode node : graph().get("@graph")) {
            assertThat(node.get("@type").toString()).containsAnyOf("prov:Entity", "prov:Activity", "prov:Agent");
        }
    }

    @Test
    void aSupersededResultSaysByWhat() throws IOException {
        aLife();
        Voice.Said superseding = voice.say(Voice.fact(bench.cycleMeasured(1, 911_000), NOW.plusSeconds(60)));
        itemsOf("/results/" + result + "/trail", 12);
        assertThat(links(node(graph(), API + "results/" + result), "prov:wasInvalidatedBy"))
                .containsExactly("urn:provolt:event:" + superseding.eventId());
    }

    @Test
    void aResultThatNobodyToldOfIsUnknown() {
        as("auditor")
                .get("/api/v1/results/" + "0".repeat(64) + "/provenance")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-result"));
    }

    private static Set<String> reachable(JsonNode graph, String from) {
        Set<String> seen = new TreeSet<>();
        visit(graph, from, seen);
        return seen;
    }

    private static void visit(JsonNode graph, String id, Set<String> seen) {
        if (seen.add(id)) {
            node(graph, id).properties().stream()
                    .filter(property -> property.getValue().isArray())
                    .flatMap(property -> property.getValue().findValuesAsText("@id").stream())
                    .forEach(next -> visit(graph, next, seen));
        }
    }
}
