package org.provolt.gateway.rejections;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.origin.Origin;

/// Who sends which refused message again. A retry is noted, then sent, then confirmed: what Kafka did not take, or took
/// without anybody hearing of it, is sent again under the same id for the same person. Used within a transaction.
@Singleton
class RetryBook {

    private final EntityManager entityManager;

    RetryBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// A retry that is noted and not confirmed; a message has at most one.
    ///
    /// @param messageId under which it goes
    /// @param actor     who asked for it first
    record Noted(String messageId, String actor, String role) {}

    /// Leaves one that is noted already as it is.
    void note(RejectedMessage message, String messageId, Origin origin) {
        entityManager
                .createNativeQuery("""
                        insert into rejection_retry
                            (rejection_id, retry, message_id, actor, role, device, retried_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                .setParameter(1, message.rejectionId)
                .setParameter(2, message.retries + 1)
                .setParameter(3, messageId)
                .setParameter(4, origin.actor())
                .setParameter(5, origin.role())
                .setParameter(6, origin.device())
                .setParameter(7, Occurred.now())
                .executeUpdate();
    }

    Optional<Noted> noted(UUID rejectionId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select message_id, actor, role from rejection_retry
                        where rejection_id = ?1 and confirmed_at is null""", Object[].class)
                .setParameter(1, rejectionId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Noted((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }

    /// Counts the retry, once.
    void confirm(UUID rejectionId, Noted retry) {
        entityManager
                .createNativeQuery("""
                        with confirmed as (
                            update rejection_retry set confirmed_at = ?3
                            where rejection_id = ?1 and message_id = ?2 and confirmed_at is null
                            returning rejection_id)
                        update rejected_message m set retries = retries + 1
                        from confirmed c where m.rejection_id = c.rejection_id""")
                .setParameter(1, rejectionId)
                .setParameter(2, retry.messageId())
                .setParameter(3, Occurred.now())
                .executeUpdate();
    }

    List<RejectionCard.Retry> confirmed(UUID rejectionId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select message_id, actor, retried_at from rejection_retry
                        where rejection_id = ?1 and confirmed_at is not null order by retry""", Object[].class)
                .setParameter(1, rejectionId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RejectionCard.Retry((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }
}
