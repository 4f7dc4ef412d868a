package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// The same test brought again: the same file, then its text export.
@OnOneStack
class SameFileTest {

    private final Laboratory laboratory;
    private LabRun run;
    private JsonNode first;
    private JsonNode again;
    private JsonNode asText;
    private int samplesBefore;
    private List<JsonNode> cyclesBefore;
    private List<JsonNode> cyclesAfter;

    SameFileTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void bringItThreeTimes() {
        String cell = laboratory.cell();
        laboratory.pressureSet(cell, 0, Laboratory.BEFORE);
        run = laboratory.run(cell);
        first = run.bring(Examples.WITHOUT_PRESSURE);
        run.complete(Laboratory.END);
        run.completeCycles(12);
        cyclesBefore = run.cyclesAfterQuiet();
        samplesBefore = run.samples();
        again = run.bring(Examples.WITHOUT_PRESSURE);
        asText = run.bring(Examples.WITHOUT_PRESSURE_AS_TEXT);
        cyclesAfter = run.cyclesAfterQuiet();
    }

    @Test
    void theSameBytesTwiceAreOneImport() {
        assertThat(again.path("import_id")).isEqualTo(first.path("import_id"));
    }

    @Test
    void theTextExportIsAnImportOfItsOwn() {
        assertThat(asText.path("import_id")).isNotEqualTo(first.path("import_id"));
    }

    @Test
    void noRecordIsThereTwice() {
        assertThat(run.samples()).isEqualTo(samplesBefore);
    }

    @Test
    void everyRecordOfTheFileIsThere() {
        assertThat(samplesBefore).isEqualTo(first.path("rows_read").asInt());
    }

    @Test
    void noCycleChanges() {
        assertThat(cyclesAfter).isEqualTo(cyclesBefore);
    }

    @Test
    void theTextExportIsEvidenceBesideTheBinaryFile() {
        String result = laboratory
                .auditor()
                .get("/results/" + Cycles.resultIds(cyclesAfter).getFirst())
                .expect(200)
                .text();
        assertThat(result)
                .contains(Examples.sha256(Examples.WITHOUT_PRESSURE))
                .contains(Examples.sha256(Examples.WITHOUT_PRESSURE_AS_TEXT));
    }
}
