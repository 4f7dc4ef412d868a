package org.provolt.servicekit.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.origin.Origin;

class SealTest {

    private static final String TOPIC = "provolt.instrument.samples";
    private static final String TYPE = "application/cbor";
    private static final byte[] DATA = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "id", "i-1/0",
            "source", "/provolt/instrument-gateway/i-1",
            "actor", "someone",
            "role", "technician",
            "reason", "because");

    private final Seal seal = new Seal("the secret that the services share");
    private final Origins origins = new Origins(seal);

    private static Message message(Map<String, String> attributes) {
        return new Message(TOPIC, "run", attributes, TYPE, DATA);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(ATTRIBUTES);
        changed.put(name, value);
        return changed;
    }

    private Message sealed(Message message) {
        Map<String, String> attributes = new HashMap<>(message.attributes());
        attributes.put("seal", seal.over(message));
        return new Message(message.topic(), message.key(), attributes, message.contentType(), message.data());
    }

    /// Worked out with Python's hmac and hashlib.
    @Test
    void aKnownMessageHasAKnownSeal() {
        assertThat(seal.over(message(ATTRIBUTES)))
                .isEqualTo("b147027b2b6f551f4914af683ce60ee5708589f47ce73425532849ca2fa2da92");
    }

    @Test
    void aSealedMessageSpeaksForWhomItNames() {
        Origin origin = origins.of(sealed(message(ATTRIBUTES)));
        assertThat(origin.actor()).isEqualTo("someone");
        assertThat(origin.role()).isEqualTo("technician");
        assertThat(origin.reason()).isEqualTo("because");
    }

    static Stream<Arguments> changes() {
        byte[] otherData = "[]".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("source", message(with("source", "/other"))),
                Arguments.of("id", message(with("id", "i-1/1"))),
                Arguments.of("actor", message(with("actor", "somebody else"))),
                Arguments.of("role", message(with("role", "admin"))),
                Arguments.of("reason", message(with("reason", "none"))),
                Arguments.of("device", message(with("device", "added"))),
                Arguments.of("topic", new Message("provolt.instrument.pressure", "run", ATTRIBUTES, TYPE, DATA)),
                Arguments.of("content type", new Message(TOPIC, "run", ATTRIBUTES, "application/json", DATA)),
                Arguments.of("data", new Message(TOPIC, "run", ATTRIBUTES, TYPE, otherData)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aSealHoldsForNoOtherMessage(String what, Message changed) {
        assertThat(seal.over(changed)).as(what).isNotEqualTo(seal.over(message(ATTRIBUTES)));
    }

    /// Without lengths, `role` = `a` before `source` = `b` would read as another pair with the same letters.
    @Test
    void whereOneValueEndsAndTheNextBeginsIsSealedToo() {
        String one = seal.over(message(Map.of("actor", "ab", "role", "c")));
        assertThat(seal.over(message(Map.of("actor", "a", "role", "bc")))).isNotEqualTo(one);
    }

    @Test
    void anotherSecretMakesAnotherSeal() {
        Seal other = new Seal("a secret that nobody else has heard");
        assertThat(other.isOn(sealed(message(ATTRIBUTES)))).isFalse();
    }

    @Test
    void aMessageThatNamesAnActorWithoutASealProvesNothing() {
        Message forged = message(ATTRIBUTES);
        assertThatThrownBy(() -> origins.of(forged))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("origin-not-proven"));
    }

    @Test
    void aMadeUpSealProvesNothing() {
        Message forged = message(with("seal", "00"));
        assertThatThrownBy(() -> origins.of(forged)).isInstanceOf(Refused.class);
    }

    @Test
    void anInstrumentSpeaksForItself() {
        Origin origin = origins.of(message(Map.of("id", "1", "source", "/cycler", "device", "somebody's desk")));
        assertThat(origin.actor()).isEqualTo("instrument:/cycler");
        assertThat(origin.role()).isEqualTo("instrument");
        assertThat(origin.device()).isEqualTo("/cycler");
    }

    @Test
    void aRefusedForgeryIsTheInstrumentsNotThePersons() {
        assertThat(origins.ofRefused(message(ATTRIBUTES)).actor())
                .isEqualTo("instrument:/provolt/instrument-gateway/i-1");
    }

    @Test
    void aFactSaysItsActorWithoutASeal() {
        Message fact = new Message("provolt.cycling.v1", "run", ATTRIBUTES, TYPE, DATA);
        assertThat(origins.of(fact).actor()).isEqualTo("someone");
    }

    @Test
    void aRecordIsSealedAsItWillBeRead() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>("test-" + TOPIC, "run", DATA);
        record.headers().add("content-type", TYPE.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_id", new byte[] {'a', 0, 'b'});
        record.headers().add("ce_seal", "of another message".getBytes(StandardCharsets.UTF_8));
        Message read = Message.of(seal.on(record, "test-"), "test-");
        assertThat(seal.isOn(read)).isTrue();
        assertThat(record.headers().headers("ce_seal")).hasSize(1);
    }

    @Test
    void aShortSecretIsNone() {
        assertThatThrownBy(() -> new Seal(UUID.randomUUID().toString().substring(0, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("provolt.messages.secret");
    }
}
