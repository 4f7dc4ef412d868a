package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.metrics.domain.CycleId;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;
import org.provolt.servicekit.messages.Broker;

/// Facts come by Kafka, each stream in its order and some twice; cycles leave by Kafka.
@MetricsTest
class ThroughKafkaTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(60, 51).cycle(60, 52).columns();

    @Inject
    Broker broker;

    @ConfigProperty(name = "provolt.kafka.bootstrap")
    String bootstrap;

    private final Bench bench = new Bench();

    private void send(Told fact) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                broker.prefix() + fact.topic(), fact.stream().toString(), fact.data());
        fact.attributes()
                .forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        record.headers().add("content-type", "application/cbor".getBytes(StandardCharsets.UTF_8));
        broker.await(broker.send(record));
    }

    private List<Told> interleaved() {
        List<Told> series = List.of(
                bench.opened("s", 0),
                bench.recorded("s", 0, RECORDS.rows(0, 100)),
                bench.recorded("s", 100, RECORDS.rows(100, 240)),
                bench.recorded("s", 240, RECORDS.rows(240, RECORDS.size())));
        List<Told> run = List.of(
                bench.started(CellConfiguration.ANODE_HALF_CELL),
                bench.completed(),
                bench.corrected(CellConfiguration.METAL_PLATING, false));
        List<Told> setting = List.of(bench.pressed("first", 22_000, -3600));
        List<Told> cell = List.of(bench.registered(), bench.areaCorrected(2));
        List<List<Told>> streams = new ArrayList<>();
        for (List<Told> stream : List.of(series, run, setting, cell)) {
            streams.add(new ArrayList<>(stream));
        }
        Random random = new Random(7);
        List<Told> facts = new ArrayList<>();
        while (!streams.isEmpty()) {
            Collections.shuffle(streams, random);
            facts.add(streams.getFirst().removeFirst());
            streams.removeIf(List::isEmpty);
        }
        return facts;
    }

    @Test
    void factsInAnyOrderAndTwiceBecomeCyclesThatAreTold() {
        List<Told> facts = interleaved();
        facts.forEach(this::send);
        facts.subList(0, 5).forEach(this::send);
        JsonPath sheet = Api.cycles(
                bench.run,
                cycles -> cycles.getList("items").size() == 3
                        && cycles.getList("items.applied_pressure.mean_pa", Double.class)
                                .equals(List.of(22_000.0, 22_000.0, 22_000.0))
                        && cycles.getDouble("items[0].current_density_ma_cm2") < 0.6);
        assertThat(sheet.getDouble("items[0].plated_capacity_ah")).isPositive();
        List<String> streams = IntStream.rangeClosed(1, 3)
                .mapToObj(cycle -> CycleId.of(bench.run, cycle).toString())
                .toList();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(toldStreams()).containsAll(streams));
    }

    /// The streams on the service's own topic.
    private Set<String> toldStreams() {
        Map<String, Object> reading = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        Set<String> streams = new HashSet<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(broker.prefix() + "provolt.metrics.v1").stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofSeconds(2)).forEach(record -> streams.add(record.key()));
            }
        }
        return streams;
    }
}
