package org.provolt.servicekit.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.servicekit.box.FactLane;
import org.provolt.servicekit.box.Instrument;
import org.provolt.testkit.ProvoltTestResource;

/// What an operator's dashboards read of every service.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class MeasurementsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    MeterRegistry meters;

    @Inject
    FactLane facts;

    private final Instrument instrument = new Instrument();

    @AfterEach
    void close() {
        facts.impossible.clear();
        instrument.close();
    }

    private double ofLane(String name) {
        return meters.get(name).tag("lane", facts.name()).gauge().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provolt.outbox.waiting",
                "provolt.outbox.oldest.seconds",
                "provolt.rejections.unsent",
                "provolt.dead.letters"
            })
    void whatStandsInTablesIsANumber(String name) {
        assertThat(meters.get(name).gauge().value()).isNotNegative();
    }

    @Test
    void aLaneThatStandsStillIsSeenToBeBehind() {
        String id = UUID.randomUUID().toString();
        facts.impossible.add(id);
        instrument.tells(FactLane.TOPIC, id, id);
        instrument.flush();

        await().atMost(SOON).until(() -> ofLane("provolt.lane.waiting") >= 1);
    }

    @Test
    void whatALaneHandledIsCounted() {
        double before = handled();
        String id = UUID.randomUUID().toString();
        instrument.tells(FactLane.TOPIC, id, id);
        instrument.flush();

        await().atMost(SOON).until(() -> handled() > before);
    }

    private double handled() {
        return meters.get("provolt.lane.handled")
                .tag("lane", facts.name())
                .functionCounter()
                .count();
    }
}
