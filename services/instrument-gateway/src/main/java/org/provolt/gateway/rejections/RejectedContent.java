package org.provolt.gateway.rejections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.servicekit.json.Json;

/// What a refused message's bytes say, for a person.
final class RejectedContent {

    private static final ObjectMapper JSON = Json.lenient();
    private static final ObjectMapper CBOR = Json.cbor();

    private RejectedContent() {}

    /// The bytes as JSON: samples with their columns as numbers, anything else as it is. Empty when they cannot be read
    /// as what they say they are.
    static Optional<JsonNode> decoded(RejectedMessages.Original original) {
        byte[] content = original.content();
        boolean cbor = header(original, "content-type").startsWith("application/cbor");
        ObjectMapper mapper = cbor ? CBOR : JSON;
        if (header(original, "ce_type").equals(InstrumentTopics.SAMPLES_TYPE)) {
            Optional<JsonNode> samples = read(() -> JSON.valueToTree(mapper.readValue(content, SampleBatch.class)));
            if (samples.isPresent()) {
                return samples;
            }
        }
        return read(() -> mapper.readTree(content)).filter(tree -> !tree.isMissingNode());
    }

    private static String header(RejectedMessages.Original original, String name) {
        return RejectedHeaders.first(original.headers(), name).orElse("");
    }

    private interface Decoding {
        JsonNode decode() throws IOException;
    }

    private static Optional<JsonNode> read(Decoding decoding) {
        try {
            return Optional.of(decoding.decode());
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static List<RejectionCard.Named> named(List<Header> headers) {
        return headers.stream()
                .map(header -> new RejectionCard.Named(header.key(), text(header.value())))
                .toList();
    }

    private static @Nullable String text(byte @Nullable [] value) {
        try {
            return value == null
                    ? null
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(value))
                            .toString();
        } catch (CharacterCodingException bytes) {
            return "(" + value.length + " bytes that are no text)";
        }
    }
}
