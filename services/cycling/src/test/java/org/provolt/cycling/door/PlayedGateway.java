package org.provolt.cycling.door;

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
import org.provolt.servicekit.messages.Seal;

/// Plays instrument-gateway: sends what a file holds, sealed, so that it may say which file that is.
@Singleton
class PlayedGateway {

    static final String SOURCE = "/provolt/instrument-gateway/import-1";

    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;
    private final Seal seal;

    PlayedGateway(
            @ConfigProperty(name = "provolt.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "provolt.topic-prefix") String prefix,
            Seal seal) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.prefix = prefix;
        this.seal = seal;
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /// Sends records under a new id; answers the id.
    String send(String runId, String json) {
        return send(runId, "provolt.instrument.samples.v1", json);
    }

    String sendRepresentation(String runId, String json) {
        return send(runId, "provolt.instrument.representation.v1", json);
    }

    String sendWithdrawal(String runId, String json) {
        return send(runId, "provolt.instrument.withdrawal.v1", json);
    }

    String sendSpectraWithdrawal(String runId, String json) {
        return send("provolt.instrument.spectra", runId, "provolt.instrument.withdrawal.v1", json);
    }

    String sendSpectrum(String runId, String json) {
        return send("provolt.instrument.spectra", runId, "provolt.instrument.spectrum.v1", json);
    }

    private String send(String runId, String type, String json) {
        return send("provolt.instrument.samples", runId, type, json);
    }

    private String send(String topic, String runId, String type, String json) {
        String id = UUID.randomUUID().toString();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(prefix + topic, runId, json.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = InstrumentClient.headers(id, type, "application/json");
        headers.put("ce_source", SOURCE);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(seal.on(record, prefix)).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("Kafka did not take a batch", failed);
        }
        return id;
    }
}
