package org.provolt.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;

/// A run, its files and its cycles, as they are asked for.
public record LabRun(Laboratory laboratory, String cellId, String runId) {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    /// How long nothing may change before it is taken that nothing will.
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final Set<String> FINAL = Set.of("done", "refused");

    /// Brings a file and waits until all of it is read; the finished import.
    public JsonNode bring(Path file) {
        return awaitDone(upload(file));
    }

    /// The import's identity.
    public String upload(Path file) {
        return laboratory
                .technician()
                .upload(file, Map.of("run_id", runId))
                .expect(200, 202)
                .named("import_id");
    }

    /// Brings a file of spectra and waits until all of it is read; the finished import.
    public JsonNode bringSpectra(Path file, String stage) {
        return awaitDone(laboratory
                .technician()
                .upload(file, Map.of("run_id", runId, "stage", stage))
                .expect(200, 202)
                .named("import_id"));
    }

    /// The spectra once there are so many and each is fitted or says why not.
    public List<JsonNode> fittedSpectra(int count) {
        return await().atMost(LIMIT)
                .ignoreExceptionsInstanceOf(Api.NoAnswer.class)
                .until(
                        () -> laboratory.scientist().list("/runs/" + runId + "/spectra"),
                        spectra -> spectra.size() == count
                                && spectra.stream()
                                        .noneMatch(spectrum -> spectrum.path("fit_absent_because")
                                                .asText()
                                                .equals("not-fitted-yet")));
    }

    public JsonNode awaitDone(String importId) {
        JsonNode ended = await().atMost(LIMIT)
                .ignoreExceptionsInstanceOf(Api.NoAnswer.class)
                .until(
                        () -> laboratory.technician().get("/imports/" + importId),
                        answer -> answer.status() == 200
                                && FINAL.contains(answer.json().path("state").asText()))
                .json();
        assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("done");
        return ended;
    }

    public void complete(String occurredAt) {
        laboratory
                .technician()
                .post("/runs/" + runId + "/completion", Map.of("occurred_at", occurredAt))
                .expect(200);
    }

    public List<JsonNode> cycles() {
        return laboratory.scientist().list("/runs/" + runId + "/cycles");
    }

    /// The cycles, once they are as they should be.
    public List<JsonNode> cyclesOnce(Predicate<List<JsonNode>> good) {
        List<JsonNode> last = new ArrayList<>();
        try {
            return await().atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptionsMatching(fault -> fault instanceof Api.NoAnswer || fault instanceof AssertionError)
                    .until(
                            () -> {
                                List<JsonNode> now = cycles();
                                last.clear();
                                last.addAll(now);
                                return now;
                            },
                            good);
        } catch (ConditionTimeoutException never) {
            throw new AssertionError("run " + runId + " has after " + LIMIT + " the cycles " + last, never);
        }
    }

    /// The cycles, once so many are complete.
    public List<JsonNode> completeCycles(int count) {
        return cyclesOnce(cycles -> Cycles.complete(cycles) == count);
    }

    /// The cycles, after nothing of them changed for a while.
    public List<JsonNode> cyclesAfterQuiet() {
        List<JsonNode> before = cycles();
        return await().atMost(LIMIT)
                .during(QUIET)
                .pollInterval(Duration.ofMillis(300))
                .until(this::cycles, before::equals);
    }

    /// The samples as a table in the Battery Data Format.
    public List<String> csv() {
        Answer table = laboratory
                .scientist()
                .with("Accept", "text/csv")
                .get("/runs/" + runId + "/samples")
                .expect(200);
        return table.text().lines().toList();
    }

    /// The first series as the run's page shows it; a missing node while there is none.
    public JsonNode series() {
        JsonNode sheet =
                laboratory.scientist().get("/runs/" + runId).expect(200).json();
        return sheet.path("series").path(0);
    }

    /// How many samples are there.
    public int samples() {
        return Math.max(0, csv().size() - 1);
    }
}
