package org.provolt.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.pressure.Laboratory.NOON;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class BusyFixtureRaceTest {

    private static final Executor AT_ONCE = task -> Thread.ofVirtual().start(task);

    /// The earlier one does not see the later one at its own moment; what it looks at is all of the time after it.
    @Test
    void ofTwoCellsThatWantAFixtureFromDifferentMomentsOnOneGetsIt() {
        for (int round = 0; round < 5; round++) {
            String fixture = Laboratory.registeredFixture();
            List<CellId> cells = List.of(Laboratory.builtCell(), Laboratory.builtCell());
            cells.forEach(cell -> Laboratory.set(cell, "\"applied_pressure_pa\": 0, \"basis\": \"set\""));
            List<String> moments = List.of(NOON, "2026-11-02T12:00:00Z");
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> Laboratory.pressIn(fixture, cells.get(i), moments.get(i))
                                    .statusCode(),
                            AT_ONCE))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void ofManyWhoWantAFixtureAtOnceOneGetsIt() {
        String fixture = Laboratory.registeredFixture();
        List<CellId> cells =
                IntStream.range(0, 6).mapToObj(i -> Laboratory.builtCell()).toList();
        cells.forEach(cell -> Laboratory.set(cell, "\"applied_pressure_pa\": 0, \"basis\": \"set\""));
        List<CompletableFuture<Integer>> answers = cells.stream()
                .map(cell -> CompletableFuture.supplyAsync(
                        () -> Laboratory.pressIn(fixture, cell, NOON).statusCode(), AT_ONCE))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }
}
