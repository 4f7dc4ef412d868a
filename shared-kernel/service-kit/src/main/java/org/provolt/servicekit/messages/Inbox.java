package org.provolt.servicekit.messages;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Arrays;
import java.util.List;
import org.provolt.kernel.Refused;

/// Remembers which messages had their effect. Used within the transaction of the effect, whose views it does not flush:
/// many messages are one transaction.
@Singleton
class Inbox {

    private final EntityManager entityManager;

    Inbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Whether the message is new. The same id with other content is refused as `id-reused`.
    boolean accepts(String lane, Message message) {
        int added = entityManager
                .createNativeQuery("""
                        insert into inbox (lane, source, message_id, digest) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, lane)
                .setParameter(2, message.source())
                .setParameter(3, message.id())
                .setParameter(4, message.digest())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        if (added == 0 && !Arrays.equals(known(lane, message), message.digest())) {
            throw Refused.conflict(
                    "id-reused",
                    "The id " + message.id() + " of " + message.source() + " stands for another message already.");
        }
        return added == 1;
    }

    private byte[] known(String lane, Message message) {
        List<?> digests = entityManager
                .createNativeQuery(
                        "select digest from inbox where lane = ?1 and source = ?2 and message_id = ?3", byte[].class)
                .setParameter(1, lane)
                .setParameter(2, message.source())
                .setParameter(3, message.id())
                .getResultList();
        return (byte[]) digests.getFirst();
    }
}
