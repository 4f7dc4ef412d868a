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
import org.provolt.servicekit.messages.Seal;

/// Plays instrument-gateway: sends what a file holds, sealed, so that it may say which file that is.
@Singleton
class PlayedGateway {

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

    /// Answers the message's id.
    String tells(String fixture, String json) {
        return send(fixture, "provolt.instrument.pressure.v1", json);
    }

    void takesBack(String fixture, String json) {
        send(fixture, "provolt.instrument.withdrawal.v1", json);
    }

    private String send(String fixture, String type, String json) {
        String id = UUID.randomUUID().toString();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                prefix + "provolt.instrument.pressure", fixture, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/provolt/instrument-gateway/import-1",
                        "ce_type", type,
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(seal.on(record, prefix)).get();
            return id;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka did not take a message", failed);
        }
    }
}
