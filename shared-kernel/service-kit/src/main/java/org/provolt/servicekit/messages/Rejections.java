package org.provolt.servicekit.messages;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.instrument.InstrumentTopics;

/// Keeps refused messages with their reason until they stand on the rejected topic. Used within a transaction.
@Singleton
public class Rejections {

    /// Header of a rejection that stands on the topic without its bytes: how many they are.
    public static final String CONTENT_WITHHELD = "content-withheld";

    private final EntityManager entityManager;

    Rejections(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Keeps a refused record; the same record refused for the same reason is kept once.
    void keep(String lane, ConsumerRecord<String, byte[]> record, String topic, String code, String reason) {
        byte[] headers = HeaderBytes.write(record.headers());
        byte[] content = record.value() == null ? new byte[0] : record.value();
        String position = record.partition() + "/" + record.offset();
        String key = record.key() == null ? null : Message.storable(record.key());
        keep(new Kept(lane, topic, position, key, headers, content), code, Message.storable(reason));
    }

    /// Keeps a message that a lane took, kept waiting and cannot use after all.
    ///
    /// @param position where it stood, unique for the lane and the topic
    public void keep(String lane, Message message, String position, String code, String reason) {
        byte[] headers = HeaderBytes.write(headersOf(message));
        keep(new Kept(lane, message.topic(), position, message.key(), headers, message.data()), code, reason);
    }

    @SuppressWarnings("ArrayRecordComponent") // a row on its way to its table; never compared
    private record Kept(
            String lane,
            String topic,
            String position,
            @Nullable String key,
            byte[] headers,
            byte[] content) {}

    private void keep(Kept kept, String code, String reason) {
        entityManager
                .createNativeQuery("""
                        insert into rejection (rejection_id, lane, topic, position, message_key, headers, content, code, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict do nothing""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, kept.lane())
                .setParameter(3, kept.topic())
                .setParameter(4, kept.position())
                .setParameter(5, kept.key())
                .setParameter(6, kept.headers())
                .setParameter(7, kept.content())
                .setParameter(8, code)
                .setParameter(9, reason)
                .executeUpdate();
    }

    private static List<Header> headersOf(Message message) {
        List<Header> headers = new ArrayList<>();
        headers.add(header("content-type", message.contentType()));
        message.attributes().forEach((name, value) -> headers.add(header("ce_" + name, value)));
        return headers;
    }

    /// The oldest that are not on the rejected topic yet, as they will stand there.
    List<Unsent> unsent(String prefix, int most) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select rejection_id, topic, message_key, headers, content, code, reason from rejection
                        where sent_at is null order by rejected_at, rejection_id limit ?1""", Object[].class)
                .setParameter(1, most)
                .getResultList();
        List<Unsent> unsent = new ArrayList<>();
        for (Object row : rows) {
            unsent.add(unsent((Object[]) row, prefix));
        }
        return unsent;
    }

    void sent(UUID rejectionId) {
        entityManager
                .createNativeQuery("update rejection set sent_at = now() where rejection_id = ?1")
                .setParameter(1, rejectionId)
                .executeUpdate();
    }

    private static Unsent unsent(Object[] row, String prefix) {
        List<Header> headers = new ArrayList<>(HeaderBytes.read((byte[]) row[3]));
        headers.add(header("rejection-id", row[0].toString()));
        headers.add(header("topic", (String) row[1]));
        headers.add(header("code", (String) row[5]));
        headers.add(header("reason", (String) row[6]));
        return new Unsent(
                (UUID) row[0],
                new ProducerRecord<>(
                        prefix + InstrumentTopics.REJECTED, null, (String) row[2], (byte[]) row[4], headers));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /// A rejection that is not on the rejected topic yet.
    ///
    /// @param record as it will stand there; the reason is its last header
    record Unsent(UUID rejectionId, ProducerRecord<String, byte[]> record) {

        /// The same without its bytes, and where they are.
        ProducerRecord<String, byte[]> announcement() {
            List<Header> headers = new ArrayList<>(List.of(record.headers().toArray()));
            String bytes = Integer.toString(record.value().length);
            String reason = new String(headers.removeLast().value(), StandardCharsets.UTF_8);
            headers.addFirst(header(CONTENT_WITHHELD, bytes));
            headers.add(header(
                    "reason",
                    reason + " Its " + bytes + " bytes are more than the topic takes: the service that refused it"
                            + " keeps them in its table rejection, under " + rejectionId + "."));
            return new ProducerRecord<>(record.topic(), null, record.key(), new byte[0], headers);
        }
    }
}
