package org.provolt.gateway.publishing;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.servicekit.messages.Seal;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// That an image's file is there, as a CloudEvent: key = the cell, sealed for who brought it.
public final class ImageMessages {

    private ImageMessages() {}

    /// The same message with the same id for the same reading of the same import.
    public static ProducerRecord<String, byte[]> of(
            ImageMessage message,
            Origin by,
            Instant recordedAt,
            Optional<Traceparent> trace,
            Seal seal,
            String topicPrefix) {
        String importId = message.source().importId().toString();
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(importId + "/reading-" + message.source().reading() + "/image")
                .withSource(URI.create("/provolt/instrument-gateway/" + importId))
                .withType(InstrumentTopics.IMAGE_TYPE)
                .withSubject(message.cellId().toString())
                .withTime(recordedAt.atOffset(ZoneOffset.UTC))
                .withData("application/cbor", BroughtMessages.bytes(message))
                .withExtension("actor", by.actor())
                .withExtension("role", by.role())
                .withExtension("device", by.device())
                .withExtension("correlationid", by.correlationId());
        trace.ifPresent(known -> event.withExtension(Traceparent.NAME, known.text()));
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(
                        topicPrefix + InstrumentTopics.IMAGES, message.cellId().toString())
                .writeBinary(event.build());
        return seal.on(record, topicPrefix);
    }
}
