package org.provolt.servicekit.messages;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Unreadable;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// One CloudEvent, binary mode, as it came from Kafka: its attributes, and its bytes untouched.
///
/// @param topic without the deployment's prefix
/// @param attributes CloudEvents attributes and extensions by name, without `ce_`; with them a plain `traceparent`, as
///     the Kafka clients of a program that is traced by OpenTelemetry add it by themselves
@SuppressWarnings("ArrayRecordComponent") // its bytes on their way to a reader; messages are never compared
public record Message(
        String topic, @Nullable String key, Map<String, String> attributes, String contentType, byte[] data) {

    private static final ObjectMapper CBOR = Json.cbor();
    private static final ObjectMapper JSON = Json.lenient();
    private static final FactTypes FACTS = FactTypes.all();
    private static final String CBOR_TYPE = "application/cbor";
    private static final String JSON_TYPE = "application/json";
    private static final int LONGEST_ATTRIBUTE = 500;
    private static final String INSTRUMENTS = "provolt.instrument.";
    private static final String HOUSE = "/provolt/";
    private static final Set<String> CLAIMS = Set.of("actor", "role", "reason", Seal.ATTRIBUTE);

    static Message of(ConsumerRecord<String, byte[]> record, String prefix) {
        return of(record.topic().substring(prefix.length()), record.key(), record.headers(), record.value());
    }

    /// As it will be read on the other side.
    static Message of(ProducerRecord<String, byte[]> record, String prefix) {
        return of(record.topic().substring(prefix.length()), record.key(), record.headers(), record.value());
    }

    private static Message of(String topic, @Nullable String key, Headers headers, byte @Nullable [] value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String contentType = JSON_TYPE;
        for (Header header : headers) {
            String text = header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8));
            if (header.key().startsWith("ce_")) {
                attributes.put(header.key().substring(3), text);
            } else if (header.key().equalsIgnoreCase("content-type")) {
                contentType = text;
            } else if (header.key().equalsIgnoreCase(Traceparent.NAME)) {
                attributes.putIfAbsent(Traceparent.NAME, text);
            }
        }
        String known = key == null ? null : storable(key);
        return new Message(topic, known, attributes, contentType, value == null ? new byte[0] : value);
    }

    /// The text as PostgreSQL can hold it: without NUL, which a stranger's header or key may have.
    public static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /// Whether it can be known again by its source and id.
    boolean isNamed() {
        return isUsable(attributes.get("id")) && isUsable(attributes.get("source"));
    }

    private static boolean isUsable(@Nullable String value) {
        return value != null && !value.isBlank() && value.length() <= LONGEST_ATTRIBUTE;
    }

    public String id() {
        return required("id");
    }

    public String source() {
        return required("source");
    }

    public String type() {
        return required("type");
    }

    /// An attribute that must be there and not be longer than an index takes, else it is `malformed-cloud-event`.
    public String required(String attribute) {
        String value = attributes.get(attribute);
        if (value == null || !isUsable(value)) {
            throw Refused.malformed(
                    "malformed-cloud-event",
                    "The message has no header ce_" + attribute + " of 1 to " + LONGEST_ATTRIBUTE + " characters.");
        }
        return value;
    }

    /// Reads the data as JSON or CBOR; what cannot be read is `malformed`, what says to be something else
    /// `unknown-content-type`. What says nothing is JSON, as CloudEvents has it.
    public <T> T read(Class<T> type) {
        try {
            T value = mapper().readValue(data, type);
            if (value == null) {
                throw Refused.malformed("malformed", "The message is empty.");
            }
            return value;
        } catch (JacksonException unreadable) {
            if (unreadable.getCause() instanceof Refused refused) {
                throw refused;
            }
            String sentence = unreadable instanceof JsonMappingException mapping
                    ? Unreadable.sentence(mapping)
                    : unreadable.getOriginalMessage();
            Refused refused = Refused.malformed("malformed", sentence);
            refused.initCause(unreadable);
            throw refused;
        } catch (IOException unreadable) {
            Refused refused = Refused.malformed("malformed", "The message cannot be read.");
            refused.initCause(unreadable);
            throw refused;
        }
    }

    private ObjectMapper mapper() {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals(CBOR_TYPE)) {
            return CBOR;
        }
        if (type.equals(JSON_TYPE) || type.endsWith("+json")) {
            return JSON;
        }
        throw Refused.malformed(
                "unknown-content-type",
                "The message is neither " + JSON_TYPE + " nor " + CBOR_TYPE + ", by its header content-type.");
    }

    /// The fact that this message is, or empty for one of a kind that this version does not know.
    public Optional<Fact> fact() {
        return FACTS.classOf(type()).map(this::read);
    }

    /// The stream's identity within its service.
    public String streamId() {
        return required("subject");
    }

    /// The service's own number of the fact, without gaps from 1.
    public long number() {
        return Long.parseLong(required("number"));
    }

    /// The place in its stream, from 0.
    public long sequence() {
        return Long.parseLong(required("sequence"));
    }

    public Instant recordedAt() {
        return Instant.parse(required("recordedat"));
    }

    /// The trace that its sender began or goes on with; empty where the sender said none.
    public Optional<Traceparent> trace() {
        return Traceparent.of(attributes.get(Traceparent.NAME));
    }

    /// Who is behind it as far as that needs no proof: of a fact whoever it states, of what lies on an instruments'
    /// topic the instrument. [Origins] knows the proven one.
    public Origin origin() {
        return isFromInstruments()
                ? new Origin("instrument:" + source(), "instrument", source(), null, correlation(), id())
                : stated();
    }

    /// Who it says is behind it.
    Origin stated() {
        return new Origin(
                attributes.getOrDefault("actor", "instrument:" + source()),
                attributes.getOrDefault("role", "instrument"),
                attributes.getOrDefault("device", source()),
                attributes.get("reason"),
                correlation(),
                id());
    }

    private String correlation() {
        return attributes.getOrDefault("correlationid", id());
    }

    boolean isFromInstruments() {
        return topic.startsWith(INSTRUMENTS);
    }

    /// Whether it says of itself who acted, in which role or why.
    boolean speaksForSomebody() {
        return CLAIMS.stream().anyMatch(attributes::containsKey);
    }

    /// Whether it names a service of the house as its source. On an instruments' topic that has to be proven: what the
    /// house says of a file is evidence, and its ids are its own.
    public boolean speaksForTheHouse() {
        return attributes.getOrDefault("source", "").startsWith(HOUSE);
    }

    /// Digest of all that makes the message what it is, but for its id and source.
    byte[] digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((attributes.getOrDefault("type", "") + "\n" + contentType + "\n" + key + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return sha256.digest(data);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
