package org.provolt.gateway;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.servicekit.json.Json;

/// Plays another service: tells a fact on its topic.
final class Facts {

    private Facts() {}

    static void tell(String service, String stream, Fact fact) {
        try {
            CloudEvent event = CloudEventBuilder.v1()
                    .withId(UUID.randomUUID().toString())
                    .withSource(URI.create("/provolt/" + service))
                    .withType(FactTypes.all().nameOf(fact.getClass()))
                    .withSubject(stream)
                    .withExtension("recordedat", "2026-11-02T12:00:01Z")
                    .withData("application/cbor", Json.cbor().writeValueAsBytes(fact))
                    .build();
            Topics.send(KafkaMessageFactory.<String>createWriter(Topics.named("provolt." + service + ".v1"), stream)
                    .writeBinary(event));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
