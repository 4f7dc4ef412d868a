package org.provolt.servicekit.messages;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.servicekit.box.FactLane;
import org.provolt.servicekit.box.Instrument;
import org.provolt.testkit.ProvoltTestResource;

/// Facts are never refused: a lane that cannot handle one waits before it.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class StoppedLaneTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    FactLane lane;

    private final Instrument service = new Instrument();
    private final String stream = UUID.randomUUID().toString();
    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private final String third = UUID.randomUUID().toString();

    @AfterEach
    void letGo() {
        lane.impossible.clear();
        eventuallyWell();
        service.close();
    }

    private static void eventuallyWell() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lanes().getString("data.facts")).isEqualTo("ok"));
    }

    private static JsonPath lanes() {
        return get("/q/health/ready").jsonPath().setRootPath("checks.find { it.name == 'lanes' }");
    }

    /// Each once: what was handled in a transaction that failed is handled again.
    private List<String> handled() {
        return lane.handled.stream()
                .distinct()
                .filter(List.of(first, second, third)::contains)
                .toList();
    }

    @Test
    void aFactThatCannotBeHandledHaltsItsLaneUntilItCan() {
        lane.impossible.add(second);
        List.of(first, second, third).forEach(id -> service.tells(FactLane.TOPIC, id, stream));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(lanes().getString("status")).isEqualTo("DOWN");
            assertThat(lanes().getString("data.facts")).contains("contradicts");
        });
        assertThat(handled()).containsExactly(first);
        lane.impossible.clear();
        eventuallyWell();
        assertThat(handled()).containsExactly(first, second, third);
    }

    @Test
    void theOtherLanesGoOnWhileOneStands() {
        lane.impossible.add(second);
        service.tells(FactLane.TOPIC, second, stream);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lanes().getString("data.facts")).contains("contradicts"));
        assertThat(lanes().getString("data.boxes")).isEqualTo("ok");
    }
}
