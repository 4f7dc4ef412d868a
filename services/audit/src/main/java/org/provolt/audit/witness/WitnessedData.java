package org.provolt.audit.witness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.messages.Message;

/// Which bytes of a fact are kept, and what they say when they are read again.
@Singleton
public class WitnessedData {

    private static final String CBOR_TYPE = "application/cbor";

    private final ObjectMapper cbor = Json.cbor();
    private final ObjectMapper json = Json.lenient();
    private final FactTypes types = FactTypes.all();

    /// @param whole these are the bytes as they were published
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the database; never compared
    record Kept(byte[] data, String contentType, boolean whole) {}

    /// The bytes as they were published, but for samples only their head.
    Kept kept(Message message, Optional<Fact> fact) {
        if (fact.orElse(null) instanceof SamplesRecorded samples) {
            return new Kept(head(samples), CBOR_TYPE, false);
        }
        return new Kept(message.data(), message.contentType(), true);
    }

    public Content content(Witnessed fact) {
        try {
            if (!fact.whole) {
                return new Content.Samples(cbor.readValue(fact.data, SamplesHead.class));
            }
            Class<? extends Fact> type = types.classOf(fact.factType).orElse(null);
            return type == null
                    ? new Content.Unknown()
                    : new Content.Whole(mapper(fact).readValue(fact.data, type));
        } catch (IOException unreadable) {
            throw unreadable(fact, unreadable);
        }
    }

    /// What was told, every field of it, also those that this version does not know.
    public JsonNode tree(Witnessed fact) {
        try {
            return mapper(fact).readTree(fact.data);
        } catch (IOException unreadable) {
            throw unreadable(fact, unreadable);
        }
    }

    private static UncheckedIOException unreadable(Witnessed fact, IOException unreadable) {
        return new UncheckedIOException("fact " + fact.factNumber() + " cannot be read", unreadable);
    }

    private ObjectMapper mapper(Witnessed fact) {
        return fact.contentType.startsWith(CBOR_TYPE) ? cbor : json;
    }

    private byte[] head(SamplesRecorded samples) {
        try {
            return cbor.writeValueAsBytes(SamplesHead.of(samples));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("the head of samples cannot be written", broken);
        }
    }
}
