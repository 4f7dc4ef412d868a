package org.provolt.audit.witness;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.Rows;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Message;

/// Alarms, kept for good. Used within a transaction.
@Singleton
class Alarms {

    private static final Logger LOG = Logger.getLogger(Alarms.class);

    private final EntityManager entityManager;

    Alarms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void raiseGap(Mark mark) {
        String sentence = "Number %d of %s is missing since %s; %d was seen."
                .formatted(mark.next(), mark.service(), mark.missingSince(), mark.highest());
        raise(mark.service(), Alarm.GAP, Long.toString(mark.next()), mark.next(), sentence, null);
    }

    void clearGaps(Mark mark) {
        entityManager
                .createNativeQuery("""
                        update witness_alarm set cleared_at = clock_timestamp()
                        where service = ?1 and code = ?2 and number <= ?3 and cleared_at is null""")
                .setParameter(1, mark.service())
                .setParameter(2, Alarm.GAP)
                .setParameter(3, mark.contiguous())
                .executeUpdate();
    }

    void raiseStop(String service, Message message, Refused why) {
        String about = message.attributes().getOrDefault("id", "a message without id");
        raise(
                service,
                why.code(),
                about,
                numberIn(message),
                String.valueOf(why.getMessage()),
                Digest.sha256(message.data()));
    }

    List<Alarm> all() {
        return Rows.of(entityManager.createNativeQuery("""
                        select service, code, about, number, sentence, raised_at, cleared_at from witness_alarm
                        order by service, raised_at""", Object[].class), Object[].class).stream()
                .map(Alarms::alarm)
                .toList();
    }

    private void raise(
            String service, String code, String about, @Nullable Long number, String sentence, byte @Nullable [] seen) {
        int raised = entityManager
                .createNativeQuery("""
                        insert into witness_alarm (service, code, about, number, sentence, seen_sha256)
                        values (?1, ?2, ?3, cast(?4 as bigint), ?5, cast(?6 as bytea)) on conflict do nothing""")
                .setParameter(1, service)
                .setParameter(2, code)
                .setParameter(3, about)
                .setParameter(4, number)
                .setParameter(5, sentence)
                .setParameter(6, seen)
                .executeUpdate();
        if (raised == 1) {
            LOG.errorf("alarm %s of %s: %s", code, service, sentence);
        }
    }

    private static @Nullable Long numberIn(Message message) {
        String number = message.attributes().getOrDefault("number", "");
        return number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
    }

    private static Alarm alarm(Object[] row) {
        return new Alarm(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4],
                (Instant) row[5],
                (Instant) row[6]);
    }
}
