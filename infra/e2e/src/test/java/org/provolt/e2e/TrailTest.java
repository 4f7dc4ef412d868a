package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Answer;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// Who did what, when and why: a scientist corrects the area of a cell that was measured already.
@OnOneStack
class TrailTest {

    private static final String REASON = "measured again under the microscope";
    private static final int CYCLES = 11;

    private final Laboratory laboratory;
    private String cellId;
    private LabRun run;
    private String resultBefore;

    TrailTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void correctTheArea() {
        cellId = laboratory.cell();
        laboratory.pressureSet(cellId, 0, Laboratory.BEFORE);
        run = laboratory.run(cellId);
        run.bring(Examples.WITHOUT_PRESSURE);
        resultBefore = Cycles.resultIds(run.completeCycles(CYCLES)).getFirst();
        Answer cell = laboratory.scientist().get("/cells/" + cellId).expect(200);
        laboratory
                .scientist()
                .with("If-Match", cell.header("ETag").orElseThrow())
                .post(
                        "/cells/" + cellId + "/corrections",
                        Map.of("field", "/working_electrode/area_cm2", "value", 1.13, "reason", REASON))
                .expect(200);
    }

    @Test
    void theCellHasTheNewValue() {
        assertThat(laboratory
                        .scientist()
                        .get("/cells/" + cellId)
                        .json()
                        .path("working_electrode")
                        .path("area_cm2")
                        .asDouble())
                .isEqualTo(1.13);
    }

    @Test
    void theTrailOfTheCellHasTheOldAndTheNewValueAndTheReason() {
        assertThat(sentencesOnce("/cells/" + cellId, "1.13"))
                .anySatisfy(sentence -> assertThat(sentence).contains("1.0", "1.13", REASON));
    }

    @Test
    void theTrailOfTheCellBeginsWithItsRegistration() {
        assertThat(sentencesOnce("/cells/" + cellId, "1.13").getFirst()).contains("registered cell");
    }

    @Test
    void theTrailOfTheRunSaysThatItStarted() {
        assertThat(sentencesOnce("/runs/" + run.runId(), "started")).isNotEmpty();
    }

    @Test
    void theTrailOfTheRunNamesTheFile() {
        assertThat(sentencesOnce("/runs/" + run.runId(), "made-sodium-0-kpa.mpr"))
                .isNotEmpty();
    }

    @Test
    void everySentenceIsOne() {
        assertThat(sentencesOnce("/runs/" + run.runId(), "measured cycle 1"))
                .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("null"));
    }

    @Test
    void theResultsOfTheOldAreaAreSuperseded() {
        JsonNode before = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> laboratory
                                .auditor()
                                .get("/results/" + resultBefore)
                                .expect(200)
                                .json(),
                        result -> result.path("standing").asText().equals("superseded"));
        assertThat(before.path("superseded_by").asText()).isNotEmpty().isNotEqualTo(resultBefore);
    }

    @Test
    void theTrailOfAResultSaysThatItWasMeasured() {
        assertThat(sentencesOnce("/results/" + resultBefore, "measured cycle 1"))
                .isNotEmpty();
    }

    @Test
    void theLaboratorysTrailTellsTheAuditorToo() {
        String everything = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> laboratory
                                .auditor()
                                .get("/trail?subject=" + cellId)
                                .expect(200)
                                .text(),
                        text -> text.contains(REASON));
        assertThat(everything).contains("1.13");
    }

    /// The trail's sentences, once one of them says that.
    private List<String> sentencesOnce(String record, String says) {
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(
                        () -> laboratory.auditor().list(record + "/trail").stream()
                                .map(item -> item.path("sentence").asText())
                                .toList(),
                        sentences -> sentences.stream().anyMatch(sentence -> sentence.contains(says)));
    }
}
