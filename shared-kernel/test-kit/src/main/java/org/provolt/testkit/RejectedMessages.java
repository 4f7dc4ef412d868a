package org.provolt.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What stands on the rejected topic, as anyone reads it. A module that asks makes a bean of it.
public class RejectedMessages implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    /// @param bootstrap `host:port` of the broker
    /// @param prefix    of the topics of this test
    public RejectedMessages(String bootstrap, String prefix) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(prefix + "provolt.instrument.rejected").stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void close() {
        consumer.close();
    }

    /// The rejected message with that `ce_id`; waits for it.
    public synchronized Rejected await(String id) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        Optional<Rejected> found = find(id);
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No message " + id + " was rejected within " + LONGEST_WAIT);
            }
            consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
            found = find(id);
        }
        return found.get();
    }

    private Optional<Rejected> find(String id) {
        return seen.stream()
                .filter(record -> header(record, "ce_id").equals(id))
                .map(record ->
                        new Rejected(record.key(), header(record, "code"), header(record, "reason"), record.value()))
                .findFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /// @param data as it was sent
    @SuppressWarnings("ArrayRecordComponent") // read once and compared by its bytes
    public record Rejected(String key, String code, String reason, byte[] data) {}
}
