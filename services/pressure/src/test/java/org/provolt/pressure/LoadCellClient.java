package org.provolt.pressure;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A load cell's program: a plain Kafka producer that writes what contract.md says and knows nothing else.
@Singleton
class LoadCellClient {

    private static final String TYPE = "provolt.instrument.pressure.v1";

    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;

    LoadCellClient(
            @ConfigProperty(name = "provolt.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "provolt.topic-prefix") String prefix) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "2"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.prefix = prefix;
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /// Sends JSON under a new id; answers the id.
    String send(String fixture, String json) {
        String id = UUID.randomUUID().toString();
        sendAs(id, fixture, json);
        return id;
    }

    void sendAs(String id, String fixture, String json) {
        send(id, TYPE, fixture, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    String send(String fixture, byte[] cbor) {
        String id = UUID.randomUUID().toString();
        send(id, TYPE, fixture, "application/cbor", cbor);
        return id;
    }

    void send(String id, String type, String key, String contentType, byte[] data) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(prefix + "provolt.instrument.pressure", key, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/test/load-cell-1",
                        "ce_type", type,
                        "content-type", contentType)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
