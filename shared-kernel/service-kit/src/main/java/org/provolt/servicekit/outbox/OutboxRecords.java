package org.provolt.servicekit.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.provolt.servicekit.trace.Traceparent;

/// Stored events as CloudEvents, binary mode: the data are the stored bytes, all else stands in the headers.
class OutboxRecords {

    private static final String CONTENT_TYPE = "application/cbor";

    private final String service;
    private final String topic;

    OutboxRecords(String service, String prefix) {
        this.service = service;
        this.topic = prefix + "provolt." + service + ".v1";
    }

    ProducerRecord<String, byte[]> record(NumberedEvent event) {
        Map<String, String> metadata = event.metadata();
        CloudEventBuilder cloudEvent = CloudEventBuilder.v1()
                .withId(event.eventId())
                .withSource(URI.create("/provolt/" + service))
                .withType(event.factType())
                .withSubject(event.streamId())
                .withTime(OffsetDateTime.ofInstant(occurredAt(event), ZoneOffset.UTC))
                .withData(CONTENT_TYPE, event.payload())
                .withExtension("number", Long.toString(event.number()))
                .withExtension("sequence", Long.toString(event.sequence()))
                .withExtension("streamtype", event.streamType())
                .withExtension("recordedat", event.recordedAt().toString());
        extension(cloudEvent, "actor", metadata.get("actor"));
        extension(cloudEvent, "role", metadata.get("role"));
        extension(cloudEvent, "device", metadata.get("device"));
        extension(cloudEvent, "reason", metadata.get("reason"));
        extension(cloudEvent, "command", metadata.get("command"));
        extension(cloudEvent, "correlationid", metadata.get("correlation_id"));
        extension(cloudEvent, "causationid", metadata.get("causation_id"));
        extension(cloudEvent, Traceparent.NAME, metadata.get(Traceparent.NAME));
        return KafkaMessageFactory.<String>createWriter(topic, event.streamId()).writeBinary(cloudEvent.build());
    }

    private static Instant occurredAt(NumberedEvent event) {
        String occurredAt = event.metadata().get("occurred_at");
        return occurredAt == null ? event.recordedAt() : Instant.parse(occurredAt);
    }

    private static void extension(
            CloudEventBuilder cloudEvent, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            cloudEvent.withExtension(name, value);
        }
    }
}
