package org.provolt.portal.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvenanceGraphTest {

    private static final String PROVENANCE =
            "/answers/results-bf343dd72dd1eff54650448322774fc3687a2a01929624963ad687bf9526bf4c-provenance.json";

    private static ProvenanceGraph graph() throws IOException {
        try (InputStream json = ProvenanceGraphTest.class.getResourceAsStream(PROVENANCE)) {
            return ProvenanceGraph.of(
                    new ObjectMapper()
                            .configure(
                                    com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                    false)
                            .readValue(json, ProvenanceDocument.class),
                    actor -> "name of " + actor);
        }
    }

    private static List<String> lines() throws IOException {
        ProvenanceGraph graph = graph();
        return graph.edges().stream()
                .map(edge -> kind(graph, edge.from()) + " " + edge.verb() + " " + kind(graph, edge.to()))
                .distinct()
                .toList();
    }

    private static String kind(ProvenanceGraph graph, String id) {
        return graph.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .kindWords();
    }

    @Test
    void whatWasRecordedBetweenTwoThingsBecomesAWord() throws IOException {
        assertThat(lines())
                .contains(
                        "result computed from records",
                        "records brought by import",
                        "import of raw file",
                        "raw file measured in run",
                        "run measured with instrument",
                        "result under pressure setting",
                        "pressure setting set by person",
                        "pressure setting measured by calibration",
                        "calibration of fixture",
                        "cell corrected by person",
                        "result computed by software");
    }

    @Test
    void recordsLeadToTheirFileByTheImportOnly() throws IOException {
        assertThat(lines()).noneMatch(line -> line.startsWith("records") && line.endsWith("raw file"));
    }

    @Test
    void noFactAndNoServiceIsAThing() throws IOException {
        assertThat(graph().nodes())
                .noneMatch(node -> node.id().contains("event") || node.id().contains("service"));
    }

    @Test
    void everyRecordLeadsToItsPage() throws IOException {
        assertThat(graph().nodes())
                .filteredOn(node -> node.kind() == Kind.CALIBRATION)
                .singleElement()
                .satisfies(
                        node -> assertThat(node.link()).startsWith("/fixtures/").doesNotContain("calibrations"));
    }

    @Test
    void theOutlineTellsEveryThingInFullOnce() throws IOException {
        ProvenanceGraph graph = graph();
        List<String> inFull = all(Outline.of(graph))
                .filter(each -> !each.elsewhere() && each.node().kind() != Kind.PERSON)
                .map(each -> each.node().id())
                .toList();
        assertThat(inFull)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(graph.nodes().stream()
                        .filter(node -> node.kind() != Kind.PERSON)
                        .map(ProvenanceGraph.Node::id)
                        .toList());
    }

    @Test
    void theCellStandsInFullBesideTheNumber() throws IOException {
        assertThat(Outline.of(graph()).behind())
                .filteredOn(each -> each.node().kind() == Kind.CELL)
                .singleElement()
                .satisfies(cell -> assertThat(cell.elsewhere()).isFalse());
    }

    private static Stream<Outline> all(Outline outline) {
        return Stream.concat(Stream.of(outline), outline.behind().stream().flatMap(ProvenanceGraphTest::all));
    }
}
