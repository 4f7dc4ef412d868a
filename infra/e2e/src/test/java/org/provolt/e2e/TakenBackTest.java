package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// A file is taken back and its results go; a file that nobody could read is read once its columns are named.
@OnOneStack
class TakenBackTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Laboratory laboratory;

    TakenBackTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    private List<JsonNode> currentResults(LabRun run) {
        return laboratory.scientist().list("/results?standing=current&subject=" + run.runId());
    }

    private JsonNode imported(String importId) {
        return laboratory.technician().get("/imports/" + importId).expect(200).json();
    }

    @Test
    void theResultsOfAFileThatIsTakenBackGoAndComeAgainWithTheFile() {
        LabRun run = laboratory.run(laboratory.cell());
        String importId = run.bring(Examples.WITHOUT_PRESSURE).path("import_id").asText();
        run.complete(Laboratory.END);
        run.completeCycles(12);
        List<JsonNode> before = run.cyclesAfterQuiet();
        int resting = currentResults(run).size();
        JsonNode impact = laboratory
                .technician()
                .get("/imports/" + importId + "/impact")
                .expect(200)
                .json();
        assertThat(impact.at("/runs/0/results").asInt()).isEqualTo(resting).isPositive();
        laboratory
                .technician()
                .post("/imports/" + importId + "/withdrawal", Map.of("reason", "the file of the cell beside it"))
                .expect(202);
        run.cyclesOnce(List::isEmpty);
        assertThat(run.samples()).isZero();
        assertThat(currentResults(run)).isEmpty();
        await().atMost(LIMIT)
                .until(
                        () -> laboratory
                                .auditor()
                                .get("/imports/" + importId + "/trail")
                                .text(),
                        trail -> trail.contains("the file of the cell beside it"));
        JsonNode again = run.bring(Examples.WITHOUT_PRESSURE);
        assertThat(again.path("import_id").asText()).isNotEqualTo(importId);
        List<JsonNode> after = run.completeCycles(12);
        assertThat(after.getFirst().path("coulombic_efficiency_percent"))
                .isEqualTo(before.getFirst().path("coulombic_efficiency_percent"));
    }

    /// Two cycles, half of the plated charge stripped: one record in 10 s, current in mA, time in minutes.
    private static String table() {
        StringBuilder text = new StringBuilder("Bench of the cellar\nZeit;U;I;Notiz\n");
        for (int record = 0; record < 360; record++) {
            int inCycle = record % 180;
            double current = inCycle < 120 ? 0.5 : -0.5;
            double volt = inCycle < 120 ? -0.02 : 0.02;
            String row = String.format(Locale.ROOT, "%.4f;%.3f;%.2f;x%n", record / 6.0, volt, current);
            text.append(row.replace('.', ','));
        }
        return text.toString();
    }

    @Test
    void aTableThatNoReaderKnowsIsReadOnceItsColumnsAreNamed(@TempDir Path folder) throws IOException {
        LabRun run = laboratory.run(laboratory.cell());
        String importId = run.upload(Files.writeString(folder.resolve("cellar.txt"), table()));
        JsonNode refused = await().atMost(LIMIT)
                .until(
                        () -> imported(importId),
                        card -> card.path("state").asText().equals("refused"));
        assertThat(refused.at("/refusal/detail").asText())
                .contains("/instruments/" + laboratory.instrument() + "/mapping?import_id=" + importId);
        Map<String, Object> mapping = Map.of(
                "name",
                "cellar " + importId,
                "head_line",
                2,
                "delimiter",
                "semicolon",
                "decimal_mark",
                "comma",
                "columns",
                List.of(
                        Map.of("head", "Zeit", "quantity", "test_time_second", "unit", "min"),
                        Map.of("head", "U", "quantity", "voltage_volt", "unit", "V"),
                        Map.of("head", "I", "quantity", "current_ampere", "unit", "mA")),
                "current_sign",
                Map.of("rule", "positive-discharges"));
        laboratory
                .scientist()
                .post("/instruments/" + laboratory.instrument() + "/mappings", mapping)
                .expect(201);
        JsonNode read = await().atMost(LIMIT)
                .until(
                        () -> readAgain(importId),
                        card -> card.path("state").asText().equals("done"));
        assertThat(read.at("/report/mapping/version").asInt()).isEqualTo(1);
        run.complete(Laboratory.END);
        assertThat(run.completeCycles(2)
                        .getFirst()
                        .path("coulombic_efficiency_percent")
                        .asDouble())
                .isBetween(49.0, 51.0);
    }

    private JsonNode readAgain(String importId) {
        laboratory
                .technician()
                .post("/imports/" + importId + "/rereading", Map.of())
                .expect(202);
        return await().atMost(LIMIT)
                .until(
                        () -> imported(importId),
                        card -> List.of("done", "refused")
                                .contains(card.path("state").asText()));
    }
}
