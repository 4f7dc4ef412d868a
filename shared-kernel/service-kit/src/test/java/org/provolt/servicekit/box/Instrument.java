package org.provolt.servicekit.box;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.LotId;

/// An outside program: a plain Kafka client that knows the contract and nothing of the kit.
public final class Instrument implements AutoCloseable {

    private final String bootstrap;
    private final String prefix;
    private final KafkaProducer<String, byte[]> producer;

    /// At the broker and with the prefix that the service under test has.
    public Instrument() {
        this(
                ConfigProvider.getConfig().getValue("provolt.kafka.bootstrap", String.class),
                ConfigProvider.getConfig()
                        .getOptionalValue("provolt.topic-prefix", String.class)
                        .orElse(""));
    }

    public Instrument(String bootstrap, String prefix) {
        this.bootstrap = bootstrap;
        this.prefix = prefix;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "linger.ms",
                        "50",
                        "max.request.size",
                        16 << 20,
                        "compression.type",
                        "gzip"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public static String put(LotId boxId, int place, String content) {
        return "{\"box_id\":\"%s\",\"place\":%d,\"content\":\"%s\"}".formatted(boxId, place, content);
    }

    public static LotId newBox() {
        return new LotId(UUID.randomUUID());
    }

    public void says(String id, LotId boxId, String json) {
        producer.send(message(id, boxId, json));
    }

    /// In the name of a person, unsealed.
    public void saysAs(String actor, String id, LotId boxId, String json) {
        ProducerRecord<String, byte[]> record = message(id, boxId, json);
        header(record, "ce_actor", actor);
        producer.send(record);
    }

    /// With a header of that name besides; returns once the broker has it.
    public void saysWith(String header, String value, LotId boxId, String json)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> record = message(UUID.randomUUID().toString(), boxId, json);
        header(record, header, value);
        producer.send(record).get();
    }

    /// A message that claims to come from another source.
    public void saysFrom(String source, String id, LotId boxId, String json) {
        ProducerRecord<String, byte[]> record = message(id, boxId, json);
        record.headers().remove("ce_source");
        header(record, "ce_source", source);
        producer.send(record);
    }

    /// Any bytes; returns once the broker has them.
    public void says(String id, LotId boxId, byte[] value) throws ExecutionException, InterruptedException {
        producer.send(message(id, boxId, value)).get();
    }

    private ProducerRecord<String, byte[]> message(String id, LotId boxId, String json) {
        return message(id, boxId, json.getBytes(StandardCharsets.UTF_8));
    }

    private ProducerRecord<String, byte[]> message(String id, LotId boxId, byte[] value) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(prefix + InstrumentTopics.PRESSURE, boxId.toString(), value);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id);
        header(record, "ce_source", "/test/instrument");
        header(record, "ce_type", InstrumentTopics.PRESSURE_TYPE);
        header(record, "content-type", "application/json");
        return record;
    }

    /// As another service tells a fact, of a kind that nobody knows.
    public void tells(String topic, String id, String stream) {
        tells(topic, id, stream, "");
    }

    /// The same as part of a trace.
    public void tells(String topic, String id, String stream, String traceparent) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(prefix + topic, stream, new byte[0]);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id);
        header(record, "ce_source", "/provolt/other");
        header(record, "ce_type", "provolt.other.happened.v1");
        header(record, "content-type", "application/cbor");
        header(record, "ce_traceparent", traceparent);
        producer.send(record);
    }

    public void saysWithoutHeaders(LotId boxId, String json) {
        producer.send(new ProducerRecord<>(
                prefix + InstrumentTopics.PRESSURE, boxId.toString(), json.getBytes(StandardCharsets.UTF_8)));
    }

    public void flush() {
        producer.flush();
    }

    /// Everything on a topic that has the given key.
    public List<ConsumerRecord<String, byte[]>> heard(String topic, String key) {
        return all(topic).stream().filter(record -> key.equals(record.key())).toList();
    }

    /// Everything on a topic, from its beginning to its end as of now.
    public List<ConsumerRecord<String, byte[]>> all(String topic) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrap);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
            }
            return heard;
        }
    }

    public static String headerOf(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
