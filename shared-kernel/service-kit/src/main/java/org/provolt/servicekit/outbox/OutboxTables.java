package org.provolt.servicekit.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.provolt.servicekit.json.Json;

/// The outbox' tables. Each method runs in its caller's transaction.
@Singleton
class OutboxTables {

    /// Seconds since the oldest fact that is not sent was stored; 0 where all are sent.
    static final String AGE_OF_OLDEST_UNSENT = """
            select coalesce(
              (select extract(epoch from clock_timestamp() - cast(recorded_at as timestamptz)) from event
               where global_index = least(
                 (select min(global_index) from outbox_pending),
                 (select global_index from outbox_number
                  where number > (select sent_number from outbox_claim) order by number limit 1))), 0)""";

    private static final ObjectMapper CBOR = Json.cbor();
    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

    private final EntityManager entityManager;

    OutboxTables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// The epoch under which this worker now holds the claim, or -1 while another does.
    long claim(String worker, long seconds) {
        List<?> epochs = entityManager
                .createNativeQuery("""
                        update outbox_claim set
                          epoch = case when worker = ?1 then epoch else epoch + 1 end, worker = ?1, renewed_at = clock_timestamp()
                        where worker = ?1 or worker is null
                           or renewed_at < clock_timestamp() - make_interval(secs => ?2)
                        returning epoch""", Long.class)
                .setParameter(1, worker)
                .setParameter(2, (double) seconds)
                .getResultList();
        return epochs.isEmpty() ? -1 : (Long) epochs.getFirst();
    }

    /// Locks the claim against take-over for the rest of the transaction.
    void requireEpoch(long epoch) {
        long current = (Long) entityManager
                .createNativeQuery("select epoch from outbox_claim for update", Long.class)
                .getSingleResult();
        if (current != epoch) {
            throw new LostClaim(epoch, current);
        }
    }

    int numberPending(int most) {
        return entityManager.createNativeQuery("""
                        with next as (
                          delete from outbox_pending where event_id in
                            (select event_id from outbox_pending order by global_index limit ?1)
                          returning event_id, global_index),
                        last as (select coalesce(max(number), 0) as number from outbox_number)
                        insert into outbox_number (number, event_id, global_index)
                        select last.number + row_number() over (order by next.global_index), next.event_id, next.global_index
                        from next, last""").setParameter(1, most).executeUpdate();
    }

    /// What follows the last that was sent: as many as begin within so many bytes, and at least one.
    List<NumberedEvent> nextUnsent(int most, long mostBytes) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select number, event_id, stream_type, stream_id, sequence, fact_type, recorded_at, payload, metadata
                        from (
                          select n.number, e.*,
                                 sum(octet_length(e.payload)) over (order by n.number) - octet_length(e.payload) as before
                          from (select number, global_index from outbox_number
                                where number > (select sent_number from outbox_claim)
                                order by number limit ?1) n
                          join event e on e.global_index = n.global_index) next
                        where before < ?2
                        order by number""", Object[].class)
                .setParameter(1, most)
                .setParameter(2, mostBytes)
                .getResultList();
        List<NumberedEvent> events = new ArrayList<>();
        for (Object row : rows) {
            events.add(event((Object[]) row));
        }
        return events;
    }

    void sentUpTo(long number) {
        entityManager
                .createNativeQuery("update outbox_claim set sent_number = ?1 where sent_number < ?1")
                .setParameter(1, number)
                .executeUpdate();
    }

    /// Facts after that number are sent once more, with the same numbers and bytes: Kafka is filled again from the
    /// store.
    void sendAgainFrom(long number) {
        entityManager
                .createNativeQuery("update outbox_claim set sent_number = ?1")
                .setParameter(1, number)
                .executeUpdate();
    }

    void release(String worker) {
        entityManager
                .createNativeQuery("update outbox_claim set worker = null where worker = ?1")
                .setParameter(1, worker)
                .executeUpdate();
    }

    long waiting() {
        return ((Number) entityManager.createNativeQuery("""
                                select (select count(*) from outbox_pending)
                                     + coalesce((select max(number) from outbox_number), 0)
                                     - (select sent_number from outbox_claim)""").getSingleResult()).longValue();
    }

    private static NumberedEvent event(Object[] row) {
        try {
            return new NumberedEvent(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    ((Number) row[4]).longValue(),
                    (String) row[5],
                    Instant.parse((String) row[6]),
                    (byte[]) row[7],
                    CBOR.readValue((byte[]) row[8], METADATA));
        } catch (IOException broken) {
            throw new UncheckedIOException("metadata of event " + row[1], broken);
        }
    }
}
