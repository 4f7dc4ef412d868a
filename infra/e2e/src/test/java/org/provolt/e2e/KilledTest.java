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
    void cyclingKilledAmidAnImportChangesNoCycle() {
        assertThat(cyclesAfter(stack.toKill("cycling"))).isEqualTo(Cycles.withoutIdentities(cycles));
    }

    @Test
    @Order(3)
    void kafkaKilledAmidAnImportChangesNoCycle() {
        assertThat(cyclesAfter(stack.toKill("kafka"))).isEqualTo(Cycles.withoutIdentities(cycles));
    }

    @Test
    @Order(4)
    void postgresKilledAmidAnImportChangesNoCycle() {
        assertThat(cyclesAfter(stack.toKill("postgres"))).isEqualTo(Cycles.withoutIdentities(cycles));
    }

    @Test
    @Order(5)
    void everythingKilledAmidAnImportChangesNoCycle() {
        Runnable killing = stack.toKillEverything();
        assertThat(cyclesAfter(() -> {
                    killing.run();
                    stack.startAgain();
                }))
                .isEqualTo(Cycles.withoutIdentities(cycles));
    }

    @Test
    @Order(6)
    void whatWasThereBeforeIsFoundAgain() {
        assertThat(undisturbed.cycles()).isEqualTo(cycles);
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
        return Cycles.withoutIdentities(run.completeCycles(LongTest.CYCLES));
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
