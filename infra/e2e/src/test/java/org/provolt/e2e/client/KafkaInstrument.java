package org.provolt.e2e.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// An instrument that nobody of Provolt made: a plain Kafka client that has read the contract.
public final class KafkaInstrument implements AutoCloseable {

    private static final String SAMPLES = "provolt.instrument.samples";
    private static final String SPECTRA = "provolt.instrument.spectra";
    private static final String PRESSURE = "provolt.instrument.pressure";
    private static final String REJECTED = "provolt.instrument.rejected";
    private static final long PATIENCE_SECONDS = 30;

    private final String source = "/e2e/cycler/" + UUID.randomUUID();
    private final String bootstrap;
    private final KafkaProducer<String, byte[]> producer;

    /// @param bootstrap host and port of the broker
    public KafkaInstrument(String bootstrap) {
        this.bootstrap = bootstrap;
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// Sends samples under an id of their own; the id.
    public String send(Batch batch, Encoding encoding) {
        String id = UUID.randomUUID().toString();
        send(id, batch.runId(), encoding.mediaType(), encoding.bytes(batch));
        return id;
    }

    /// Sends a spectrum as JSON under an id of its own; the id.
    public String sendSpectrum(String runId, String json) {
        String id = UUID.randomUUID().toString();
        send(
                SPECTRA,
                "provolt.instrument.spectrum.v1",
                id,
                runId,
                "application/json",
                json.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /// Sends readings of a load cell as JSON under an id of their own, which it answers.
    public String sendReadings(String fixtureId, String json) {
        String id = UUID.randomUUID().toString();
        send(
                PRESSURE,
                "provolt.instrument.pressure.v1",
                id,
                fixtureId,
                "application/json",
                json.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /// Sends bytes as a CloudEvent of samples in binary mode, and waits until the broker has them.
    public void send(String id, String key, String mediaType, byte[] value) {
        send(SAMPLES, "provolt.instrument.samples.v1", id, key, mediaType, value);
    }

    private void send(String topic, String type, String id, String key, String mediaType, byte[] value) {
        List<Header> headers = List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id),
                header("ce_source", source),
                header("ce_type", type),
                header("content-type", mediaType));
        try {
            producer.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Kafka did not take the message", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// What stands on the rejected topic under that id of this instrument, from the topic's beginning to now.
    public List<ConsumerRecord<String, byte[]>> rejected(String id) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(REJECTED).stream()
                    .map(partition -> new TopicPartition(REJECTED, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found.stream()
                    .filter(record -> text(record, "ce_id").equals(id))
                    .filter(record -> text(record, "ce_source").equals(source))
                    .toList();
        }
    }

    /// A header as text; empty where there is none.
    public static String text(ConsumerRecord<String, byte[]> record, String name) {
        return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
