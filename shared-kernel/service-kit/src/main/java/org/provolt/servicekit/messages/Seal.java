package org.provolt.servicekit.messages;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Proves that a message on an instruments' topic comes from a service of the house, so that it may speak for a person:
/// HMAC-SHA256 (RFC 2104) with a secret that the services share, in hex, as the attribute `seal`.
///
/// It covers the topic, the content type, every other attribute and the SHA-256 of the data, each preceded by its
/// length (four bytes, big-endian), the attributes in the order of their names and preceded by how many they are. The
/// key is left out: nothing is read from it.
@Singleton
public class Seal {

    static final String ATTRIBUTE = "seal";

    private static final String HEADER = "ce_" + ATTRIBUTE;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "provolt-message-seal-1";
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec secret;

    /// @param secret of at least 32 characters
    public Seal(@ConfigProperty(name = "provolt.messages.secret") String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "provolt.messages.secret needs " + SHORTEST_SECRET + " characters or more.");
        }
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// The record, sealed as it stands; a seal that it had is replaced.
    ///
    /// @param prefix that this deployment's topics begin with
    public ProducerRecord<String, byte[]> on(ProducerRecord<String, byte[]> record, String prefix) {
        String seal = over(Message.of(record, prefix));
        record.headers().remove(HEADER).add(HEADER, seal.getBytes(StandardCharsets.US_ASCII));
        return record;
    }

    /// Whether the record, as it stands, says to come from a service of the house and does not prove it.
    public boolean isMissingOn(ProducerRecord<String, byte[]> record, String prefix) {
        Message message = Message.of(record, prefix);
        return message.speaksForTheHouse() && !isOn(message);
    }

    /// Whether the message carries the seal that belongs on it.
    boolean isOn(Message message) {
        String carried = message.attributes().getOrDefault(ATTRIBUTE, "");
        return MessageDigest.isEqual(
                carried.getBytes(StandardCharsets.UTF_8), over(message).getBytes(StandardCharsets.UTF_8));
    }

    String over(Message message) {
        Map<String, String> attributes = new TreeMap<>(message.attributes());
        attributes.remove(ATTRIBUTE);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            text(mac, PURPOSE);
            text(mac, message.topic());
            text(mac, message.contentType());
            number(mac, attributes.size());
            attributes.forEach((name, value) -> {
                text(mac, name);
                text(mac, value);
            });
            bytes(mac, MessageDigest.getInstance("SHA-256").digest(message.data()));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", impossible);
        }
    }

    private static void text(Mac mac, String text) {
        bytes(mac, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Mac mac, byte[] bytes) {
        number(mac, bytes.length);
        mac.update(bytes);
    }

    private static void number(Mac mac, int number) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
