package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.Api;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.client.ResultQuestion;
import org.provolt.e2e.files.LongTest;
import org.provolt.e2e.stack.RunningStack;

/// `kill -9` in the middle of an import: afterwards the cycles are those of an import that nobody disturbed.
@OnOneStack
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledTest {

    private final Laboratory laboratory;
    private final RunningStack stack;
    private String cell;
    private Path file;
    private LabRun undisturbed;
    private List<JsonNode> cycles;
    private List<JsonNode> questions;

    KilledTest(Laboratory laboratory, RunningStack stack) {
        this.laboratory = laboratory;
        this.stack = stack;
    }

    @BeforeAll
    void importUndisturbed(@TempDir Path folder) {
        file = LongTest.in(folder);
        cell = laboratory.cell();
        laboratory.pressureSet(cell, 500_000, Laboratory.BEFORE);
        undisturbed = laboratory.run(cell);
        undisturbed.bring(file);
        undisturbed.complete(Laboratory.END);
        cycles = undisturbed.completeCycles(LongTest.CYCLES);
        assertThat(Cycles.numbers(cycles, "coulombic_efficiency_percent")).hasSize(LongTest.CYCLES);
        questions = questions(cycles);
    }

    @Test
    @Order(1)
    void statusSaysWhatWasKilledUntilItIsBack() {
        stack.toKill("pressure").run();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stack.provolt().run("status").code() == 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> stack.provolt().run("status").code() == 0);
    }

    @Test
    @Order(2)
    void cyclingKilledAmidAnImportChangesNoCycleAndNoIdentity() {
        requireTheSameAfter(stack.toKill("cycling"));
    }

    @Test
    @Order(3)
    void kafkaKilledAmidAnImportChangesNoCycleAndNoIdentity() {
        requireTheSameAfter(stack.toKill("kafka"));
    }

    @Test
    @Order(4)
    void postgresKilledAmidAnImportChangesNoCycleAndNoIdentity() {
        requireTheSameAfter(stack.toKill("postgres"));
    }

    @Test
    @Order(5)
    void everythingKilledAmidAnImportChangesNoCycleAndNoIdentity() {
        Runnable killing = stack.toKillEverything();
        requireTheSameAfter(() -> {
            killing.run();
            stack.startAgain();
        });
    }

    @Test
    @Order(6)
    void whatWasThereBeforeIsFoundAgain() {
        assertThat(undisturbed.cycles()).isEqualTo(cycles);
    }

    /// The values are the same, and so is everything that the results' identities are made of, but for the run.
    private void requireTheSameAfter(Runnable fault) {
        List<JsonNode> after = cyclesAfter(fault);
        assertThat(Cycles.withoutIdentities(after)).isEqualTo(Cycles.withoutIdentities(cycles));
        assertThat(questions(after)).isEqualTo(questions);
    }

    /// What each result of the cycles answers; that it has the identity of its question is looked at on the way.
    private List<JsonNode> questions(List<JsonNode> measured) {
        return measured.stream()
                .flatMap(cycle -> cycle.path("result_ids").properties().stream())
                .map(result -> question(result.getKey(), result.getValue().asText()))
                .toList();
    }

    private JsonNode question(String metric, String resultId) {
        ResultQuestion question = ResultQuestion.of(
                laboratory.scientist().get("/results/" + resultId).expect(200).json());
        assertThat(question.identity()).as(metric).isEqualTo(resultId);
        return question.ofAnyRun();
    }

    /// Brings the file into another run of the same cell, has something happen in the middle, and waits for the end.
    private List<JsonNode> cyclesAfter(Runnable fault) {
        LabRun run = laboratory.run(cell);
        String importId = run.upload(file);
        int there = await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> records(run), records -> records > 0);
        fault.run();
        assertThat(there).as("records there when it happened").isLessThan(LongTest.RECORDS);
        run.awaitDone(importId);
        completeOnceItAnswers(run);
        return run.completeCycles(LongTest.CYCLES);
    }

    private static int records(LabRun run) {
        return run.series().path("records").asInt();
    }

    private static void completeOnceItAnswers(LabRun run) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsMatching(fault -> fault instanceof Api.NoAnswer || fault instanceof AssertionError)
                .until(() -> {
                    run.complete(Laboratory.END);
                    return true;
                });
    }
}
