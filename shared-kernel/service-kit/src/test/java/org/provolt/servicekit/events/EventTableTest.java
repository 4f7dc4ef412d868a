package org.provolt.servicekit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.LotId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.box.BoxCurve;
import org.provolt.servicekit.box.Boxes;
import org.provolt.servicekit.box.Instrument;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class EventTableTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Boxes boxes;

    @Inject
    EntityManager entityManager;

    private final LotId box = Instrument.newBox();

    @ParameterizedTest
    @ValueSource(strings = {"update event set payload = payload", "delete from event", "truncate event"})
    void theServicesOwnRoleCannotChangeEvents(String change) {
        boxes.put(box, 0, "a");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entityManager.createNativeQuery(change).executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aRefusedCommandLeavesNothingBehind() {
        boxes.put(box, 0, "a");
        assertThatThrownBy(() -> boxes.put(box, 5, "wrong")).isInstanceOf(Refused.class);
        assertThat(boxes.sequences(box)).hasSize(1);
    }

    @Test
    void aLongStreamIsSnapshottedAndGoesOn() {
        IntStream.range(0, 12).forEach(i -> boxes.put(box, i, "thing"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                boxes.count("select count(*) from snapshot where stream_id = ?1", box.toString()))
                        .isPositive());
        boxes.put(box, 12, "after the snapshot");
        assertThat(boxes.sequences(box)).hasSize(13);
    }

    @Test
    void aStreamingProjectionFollowsAMomentLater() {
        IntStream.range(0, 3).forEach(i -> boxes.put(box, i, "thing"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(boxes.query("select puts from box_curve where box_id = ?1", box.value()))
                                .map(String::valueOf)
                                .containsExactly("3"));
    }

    @Test
    void whatAStreamingProjectionCannotBearGoesToItsDeadLettersAndTheOthersGoOn() {
        LotId other = Instrument.newBox();
        boxes.put(box, 0, BoxCurve.POISON);
        boxes.put(other, 0, "fine");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(boxes.query("select puts from box_curve where box_id = ?1", other.value()))
                                .hasSize(1));
        assertThat(boxes.count(
                        "select count(*) from dead_letter_entry where aggregate_identifier = ?1", box.toString()))
                .isEqualTo(1);
    }
}
