package org.provolt.gateway.rejections;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.HeaderBytes;

/// The table of refused messages. Used within a transaction.
@Singleton
class RejectedMessages {

    private final EntityManager entityManager;

    RejectedMessages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// A refused message as it came.
    ///
    /// @param topic     it was refused from, without the deployment's prefix
    /// @param messageId its own id; absent when it has none
    /// @param retryOf   the rejection that it was sent again after; absent when it was not
    @SuppressWarnings("ArrayRecordComponent") // on its way to the table; never compared
    record Rejection(
            UUID rejectionId,
            String topic,
            @Nullable String key,
            @Nullable String messageId,
            List<Header> headers,
            byte[] content,
            String code,
            String reason,
            @Nullable UUID retryOf,
            Instant recordedAt) {}

    /// A refused message's own headers and bytes.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Original(List<Header> headers, byte[] content) {}

    /// The same rejection twice is kept once.
    void keep(Rejection rejection) {
        entityManager
                .createNativeQuery("""
                        insert into rejected_message (rejection_id, topic, message_key, message_id, headers, content,
                            code, reason, retry_of, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as uuid), ?10) on conflict do nothing""")
                .setParameter(1, rejection.rejectionId())
                .setParameter(2, rejection.topic())
                .setParameter(3, rejection.key())
                .setParameter(4, rejection.messageId())
                .setParameter(5, HeaderBytes.write(rejection.headers()))
                .setParameter(6, rejection.content())
                .setParameter(7, rejection.code())
                .setParameter(8, rejection.reason())
                .setParameter(
                        9,
                        rejection.retryOf() == null ? null : rejection.retryOf().toString())
                .setParameter(10, rejection.recordedAt())
                .executeUpdate();
    }

    RejectedMessage get(UUID rejectionId) {
        return present(rejectionId, entityManager.find(RejectedMessage.class, rejectionId));
    }

    /// Nobody else sends it again meanwhile.
    RejectedMessage lock(UUID rejectionId) {
        return present(
                rejectionId, entityManager.find(RejectedMessage.class, rejectionId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static RejectedMessage present(UUID rejectionId, @Nullable RejectedMessage message) {
        return Optional.ofNullable(message)
                .orElseThrow(() -> Refused.unknown("unknown-rejection", "There is no rejection " + rejectionId + "."));
    }

    Original original(UUID rejectionId) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(
                        "select headers, content from rejected_message where rejection_id = ?1", Object[].class)
                .setParameter(1, rejectionId)
                .getSingleResult();
        return new Original(HeaderBytes.read((byte[]) row[0]), (byte[]) row[1]);
    }

    /// Rejections, the newest first.
    ///
    /// @param key of the message; absent where it does not matter
    List<RejectedMessage> list(@Nullable String key, RejectionState.Retries retries, long before, int most) {
        return entityManager
                .createQuery("""
                        select m from RejectedMessage m
                        where (?1 is null or m.messageKey = ?1) and m.retries between ?2 and ?3 and m.arrival < ?4
                        order by m.arrival desc""", RejectedMessage.class)
                .setParameter(1, key)
                .setParameter(2, retries.atLeast())
                .setParameter(3, retries.atMost())
                .setParameter(4, before)
                .setMaxResults(most)
                .getResultList();
    }
}
