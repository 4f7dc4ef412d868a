package org.provolt.portal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.subscription.Cancellable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.broker.BrokerAccount;
import org.provolt.testkit.TestStack;

/// With a real broker: from a fact on its topic to the signal that open pages get.
class FactWatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String prefix = TestStack.running().freshTopics("portal");
    private final Changes changes = new Changes();
    private final FactWatch watch = new FactWatch(
            changes, Optional.of(BrokerAccount.none(TestStack.running().kafkaBootstrap())), Optional.of(prefix));
    private final List<Signal> heard = new CopyOnWriteArrayList<>();
    private Cancellable page;

    @BeforeEach
    void open() {
        page = changes.about(Set.of("r1")).subscribe().with(heard::add);
        watch.start(new StartupEvent());
        await().atMost(PATIENCE).until(() -> heard.contains(new Signal.Hearing(true)));
    }

    @AfterEach
    void close() {
        page.cancel();
        watch.stop(new ShutdownEvent());
    }

    @Test
    void aFactReachesThePageThatShowsItsSubject() {
        tell("provolt.cycling.v1", "s1", "{\"run_id\": \"r1\"}");

        await().atMost(PATIENCE).until(() -> changed().contains("r1"));
    }

    @Test
    void aFactsStreamIsASubjectToo() {
        tell("provolt.metrics.v1", "r1", "{}");

        await().atMost(PATIENCE).until(() -> changed().contains("r1"));
    }

    @Test
    void aPageDoesNotHearOfOthers() {
        tell("provolt.cycling.v1", "s2", "{\"run_id\": \"r2\"}");
        tell("provolt.cycling.v1", "s1", "{\"run_id\": \"r1\"}");
        await().atMost(PATIENCE).until(() -> changed().contains("r1"));

        assertThat(heard)
                .filteredOn(Signal.Changed.class::isInstance)
                .allMatch(signal -> signal instanceof Signal.Changed(var subjects) && subjects.contains("r1"));
    }

    private List<String> changed() {
        return heard.stream()
                .filter(Signal.Changed.class::isInstance)
                .map(Signal.Changed.class::cast)
                .flatMap(signal -> signal.subjects().stream())
                .toList();
    }

    private void tell(String topic, String key, String data) {
        Map<String, Object> properties = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestStack.running().kafkaBootstrap());
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(prefix + topic, key, data.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
