package org.provolt.servicekit.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.servicekit.box.FactLane;
import org.provolt.servicekit.box.Instrument;
import org.provolt.servicekit.life.VitalThreads;
import org.provolt.testkit.ProvoltTestResource;

/// One loop of its own for each test, with a poll interval of two seconds.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class LaneLoopTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);

    @Inject
    Lanes lanes;

    @Inject
    Broker broker;

    private final Instrument service = new Instrument();
    private final VitalThreads vital = new VitalThreads();
    private final String group = "loop-" + UUID.randomUUID();
    private final String stream = UUID.randomUUID().toString();
    private @Nullable LaneLoop loop;

    @AfterEach
    void stop() {
        if (loop != null) {
            loop.stop();
        }
        service.close();
    }

    private LaneLoop listening(FactLane lane) {
        LaneLoop started = lanes.loop(lane, group, POLL_INTERVAL);
        loop = started;
        vital.start("lane", started);
        return started;
    }

    private List<String> members() throws ExecutionException, InterruptedException {
        String bootstrap = ConfigProvider.getConfig().getValue("provolt.kafka.bootstrap", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            return admin
                    .describeConsumerGroups(List.of(broker.prefix() + group))
                    .all()
                    .get()
                    .get(broker.prefix() + group)
                    .members()
                    .stream()
                    .map(MemberDescription::consumerId)
                    .toList();
        }
    }

    @Test
    void aLaneThatStandsStaysInItsGroupForLongerThanThePollInterval() {
        FactLane lane = new Lonely();
        String fact = UUID.randomUUID().toString();
        lane.impossible.add(fact);
        LaneLoop standing = listening(lane);
        service.tells(FactLane.TOPIC, fact, stream);
        await().atMost(SOON).until(() -> standing.state().trouble().isPresent());
        List<String> before =
                await().atMost(SOON).ignoreExceptions().until(this::members, members -> members.size() == 1);
        await().during(POLL_INTERVAL.multipliedBy(5))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(members()).isEqualTo(before));
        lane.impossible.clear();
        await().atMost(SOON).until(() -> standing.state().trouble().isEmpty());
        assertThat(lane.handled).contains(fact);
    }

    private LaneState uncommitted(FactLane lane, UncommittedConsumer consumer) {
        LaneLoop started = lanes.loop(lane, consumer, POLL_INTERVAL);
        loop = started;
        vital.start("lane", started);
        await().atMost(SOON).until(() -> started.state().trouble().isPresent());
        return started.state();
    }

    /// No message need come for that.
    @Test
    void troubleIsOverWithTheNextTurnThatGoesWell() {
        UncommittedConsumer consumer =
                new UncommittedConsumer(topic(), UUID.randomUUID().toString());
        LaneState state = uncommitted(new Lonely(), consumer);
        consumer.goOn();
        await().atMost(SOON).until(() -> state.trouble().isEmpty());
    }

    @Test
    void aFailureToCommitDoesNotHideWhatStoppedTheLane() {
        FactLane lane = new Lonely();
        String fact = UUID.randomUUID().toString();
        lane.impossible.add(fact);
        UncommittedConsumer consumer = new UncommittedConsumer(topic(), fact);
        LaneState state = uncommitted(lane, consumer);
        assertThat(state.trouble().orElseThrow()).contains("commit took too long", "contradicts");
        consumer.goOn();
    }

    private String topic() {
        return broker.prefix() + FactLane.TOPIC;
    }

    @Test
    void aLaneThatDiedOfAnErrorIsNotAlive() {
        listening(new Fragile());
        service.tells(FactLane.TOPIC, UUID.randomUUID().toString(), stream);
        await().atMost(SOON).until(() -> vital.call().getStatus() == Status.DOWN);
        assertThat(vital.call().getData().orElseThrow().get("lane")).asString().contains("NoClassDefFoundError");
    }

    /// Has an inbox of its own.
    private static final class Lonely extends FactLane {
        @Override
        public String name() {
            return "lonely";
        }
    }

    /// What dies within a transaction is a failure of the message; this dies outside.
    private static final class Fragile extends FactLane {

        private boolean failed;

        @Override
        public String name() {
            return "fragile";
        }

        @Override
        public void handle(Message message) {
            failed = true;
            throw new IllegalStateException("this fails first");
        }

        @Override
        public void forget() {
            if (failed) {
                throw new NoClassDefFoundError("as after an upgrade under a running service");
            }
        }
    }
}
