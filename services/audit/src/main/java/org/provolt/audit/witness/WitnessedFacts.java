package org.provolt.audit.witness;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.provolt.audit.FactNumber;
import org.provolt.servicekit.messages.Message;
import org.provolt.servicekit.trace.Traceparent;

/// Appends what was witnessed, and finds it again by its number.
@Singleton
class WitnessedFacts {

    private final EntityManager entityManager;

    WitnessedFacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// What is known of a number: which event it stands for, and the digest of its bytes.
    @SuppressWarnings("ArrayRecordComponent") // compared by its parts
    record Known(String eventId, byte[] sha256) {}

    Known known(FactNumber number) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(
                        "select event_id, sha256 from witnessed where service = ?1 and number = ?2", Object[].class)
                .setParameter(1, number.service())
                .setParameter(2, number.number())
                .getSingleResult();
        return new Known((String) row[0], (byte[]) row[1]);
    }

    /// Whether the number is new; one that is there already stays as it is.
    boolean add(FactNumber number, Message message, byte[] sha256, WitnessedData.Kept kept) {
        var attributes = message.attributes();
        int added = entityManager
                .createNativeQuery("""
                        insert into witnessed (service, number, event_id, fact_type, stream_type, stream_id, sequence,
                          actor, role, device, reason, command, correlation_id, causation_id,
                          occurred_at, recorded_at, content_type, sha256, data, whole, trace_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
                          cast(?21 as text))
                        on conflict (service, number) do nothing""")
                .setParameter(1, number.service())
                .setParameter(2, number.number())
                .setParameter(3, message.id())
                .setParameter(4, message.type())
                .setParameter(5, attributes.get("streamtype"))
                .setParameter(6, message.streamId())
                .setParameter(7, message.sequence())
                .setParameter(8, attributes.get("actor"))
                .setParameter(9, attributes.get("role"))
                .setParameter(10, attributes.get("device"))
                .setParameter(11, attributes.get("reason"))
                .setParameter(12, attributes.get("command"))
                .setParameter(13, attributes.get("correlationid"))
                .setParameter(14, attributes.get("causationid"))
                .setParameter(15, occurredAt(message))
                .setParameter(16, message.recordedAt())
                .setParameter(17, kept.contentType())
                .setParameter(18, sha256)
                .setParameter(19, kept.data())
                .setParameter(20, kept.whole())
                .setParameter(21, message.trace().map(Traceparent::traceId).orElse(null))
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        return added == 1;
    }

    private static Instant occurredAt(Message message) {
        return OffsetDateTime.parse(message.required("time")).toInstant();
    }
}
