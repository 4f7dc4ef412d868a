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
