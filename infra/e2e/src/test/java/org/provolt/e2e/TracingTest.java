package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// From a file's upload to a cycle's number, through three services, two topics and their tables: one trace.
@OnOneStack
class TracingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final Laboratory laboratory;
    private LabRun run;
    private JsonNode imported;
    private String resultId;

    TracingTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void measure() {
        String cell = laboratory.cell();
        laboratory.pressureSet(cell, 500_000, Laboratory.BEFORE);
        run = laboratory.run(cell);
        String importId = laboratory
                .technician()
                .with("traceparent", TRACEPARENT)
                .upload(Examples.UNDER_PRESSURE, Map.of("run_id", run.runId()))
                .expect(202)
                .named("import_id");
        imported = run.awaitDone(importId);
        run.complete(Laboratory.END);
        resultId = run.completeCycles(20).getFirst().path("result_id").asText();
    }

    private List<String> tracesOf(String path, String type) {
        List<JsonNode> trail = laboratory.auditor().list(path + "/trail");
        return trail.stream()
                .filter(fact -> fact.path("type").asText().contains(type))
                .map(fact -> fact.path("trace_id").asText())
                .distinct()
                .toList();
    }

    @Test
    void theImportNamesTheTraceOfItsUpload() {
        assertThat(imported.path("trace_id").asText()).isEqualTo(TRACE);
    }

    @Test
    void theRecordsBelongToIt() {
        assertThat(tracesOf("/runs/" + run.runId(), "samples-recorded")).containsExactly(TRACE);
    }

    @Test
    void theResultNamesIt() {
        JsonNode result =
                laboratory.scientist().get("/results/" + resultId).expect(200).json();

        assertThat(result.path("trace_id").asText()).isEqualTo(TRACE);
    }

    @Test
    void theTellingOfTheResultBelongsToIt() {
        assertThat(tracesOf("/results/" + resultId, "cycle-measured")).containsExactly(TRACE);
    }

    @Test
    void whatAPersonDidBesidesBelongsToAnother() {
        assertThat(tracesOf("/runs/" + run.runId(), "run-started")).hasSize(1).doesNotContain(TRACE, "");
    }
}
