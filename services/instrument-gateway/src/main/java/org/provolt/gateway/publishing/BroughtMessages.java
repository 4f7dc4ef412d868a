package org.provolt.gateway.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.messages.Seal;
import org.provolt.servicekit.trace.Traceparent;

/// What a file says as CloudEvents for an instruments' topic: binary mode, CBOR with RFC 8746 arrays, key = the run,
/// sealed for who brought the file.
final class BroughtMessages {

    private static final String CONTENT_TYPE = "application/cbor";
    private static final ObjectMapper CBOR = Json.cbor();

    private final Bringing bringing;
    private final Seal seal;
    private final String topicPrefix;

    BroughtMessages(Bringing bringing, Seal seal, String topicPrefix) {
        this.bringing = bringing;
        this.seal = seal;
        this.topicPrefix = topicPrefix;
    }

    static byte[] bytes(Object message) {
        try {
            return CBOR.writeValueAsBytes(message);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a message cannot be written", broken);
        }
    }

    /// @param what tells it from every other message of the import; the same at every reading by the same version
    /// @param rows how many records it carries
    SampleMessage message(String topic, String type, String what, byte[] data, int rows) {
        return message(topic, bringing.runId().toString(), type, what, data, rows);
    }

    /// @param key what the message is about
    SampleMessage message(String topic, String key, String type, String what, byte[] data, int rows) {
        String again = bringing.reading() == 1 ? "" : "reading-" + bringing.reading() + "/";
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(bringing.importId() + "/" + again + what)
                .withSource(URI.create("/provolt/instrument-gateway/" + bringing.importId()))
                .withType(type)
                .withSubject(key)
                .withTime(bringing.recordedAt().atOffset(ZoneOffset.UTC))
                .withData(CONTENT_TYPE, data)
                .withExtension("actor", bringing.actor())
                .withExtension("role", bringing.role())
                .withExtension("device", bringing.device())
                .withExtension("correlationid", bringing.correlationId());
        Traceparent.current().ifPresent(trace -> event.withExtension(Traceparent.NAME, trace.text()));
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(topicPrefix + topic, key)
                .writeBinary(event.build());
        return new SampleMessage(seal.on(record, topicPrefix), rows);
    }
}
