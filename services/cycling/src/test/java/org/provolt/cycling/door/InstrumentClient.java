package org.provolt.cycling.door;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A program of an instrument: a plain Kafka producer that writes what contract.md says and knows nothing else.
@Singleton
class InstrumentClient {

    static final String SOURCE = "/test/cycler-1";

    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;

    InstrumentClient(
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
    String send(String runId, String json) {
        return send(runId, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    String send(String runId, String contentType, byte[] data) {
        String id = UUID.randomUUID().toString();
        send(runId, headers(id, "provolt.instrument.samples.v1", contentType), data);
        return id;
    }

    /// Sends a batch of records of a series as JSON; answers its id.
    String send(String runId, String seriesId, Rows rows) {
        return send(runId, rows.json(runId, seriesId));
    }

    void sendAs(String id, String runId, String json) {
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        send(runId, headers(id, "provolt.instrument.samples.v1", "application/json"), data);
    }

    String sendRepresentation(String runId, String json) {
        String id = UUID.randomUUID().toString();
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        send(runId, headers(id, "provolt.instrument.representation.v1", "application/json"), data);
        return id;
    }

    /// Sends what takes back a file's records as JSON; answers its id.
    String sendWithdrawal(String runId, String json) {
        String id = UUID.randomUUID().toString();
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        send(runId, headers(id, "provolt.instrument.withdrawal.v1", "application/json"), data);
        return id;
    }

    /// Sends a spectrum as JSON; answers its id.
    String sendSpectrum(String runId, String json) {
        String id = UUID.randomUUID().toString();
        Map<String, String> headers = headers(id, "provolt.instrument.spectrum.v1", "application/json");
        send("provolt.instrument.spectra", runId, headers, json.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    static Map<String, String> headers(String id, String type, String contentType) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", SOURCE);
        headers.put("ce_type", type);
        headers.put("ce_time", "2026-11-01T10:00:00Z");
        headers.put("content-type", contentType);
        return headers;
    }

    void send(String key, Map<String, String> headers, byte[] data) {
        send("provolt.instrument.samples", key, headers, data);
    }

    private void send(String topic, String key, Map<String, String> headers, byte[] data) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(prefix + topic, key, data);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("Kafka did not take a batch", failed);
        }
    }
}
