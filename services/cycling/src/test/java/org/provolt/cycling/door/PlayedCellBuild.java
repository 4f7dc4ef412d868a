package org.provolt.cycling.door;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Plays cell-build: tells that cells were registered.
@Singleton
class PlayedCellBuild {

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private final AtomicLong number = new AtomicLong();

    PlayedCellBuild(
            @ConfigProperty(name = "provolt.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "provolt.topic-prefix") String prefix) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
        this.topic = prefix + "provolt.cell-build.v1";
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /// Tells of a new cell; answers its identity at once, whoever has heard of it or not.
    String register(String label) {
        String cellId = UUID.randomUUID().toString();
        tellOf(cellId, label);
        return cellId;
    }

    void tellOf(String cellId, String label) {
        String build = """
                {"cell_id": "%s", "build": {"label": "%s", "format": "pressure-cell",
                 "working_electrode": {"material": "C45 carbon black", "area_cm2": 1.0},
                 "counter_electrode": {"material": "Na"}, "separator": {"material": "Celgard 2325"},
                 "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme"}},
                 "occurred_at": "2026-11-01T09:00:00Z"}""".formatted(cellId, label);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, cellId, build.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/provolt/cell-build",
                        "ce_type", "provolt.cell-build.cell-registered.v1",
                        "ce_subject", cellId,
                        "ce_sequence", "0",
                        "ce_number", Long.toString(number.incrementAndGet()),
                        "ce_recordedat", Instant.EPOCH.toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("Kafka did not take a fact", failed);
        }
    }
}
