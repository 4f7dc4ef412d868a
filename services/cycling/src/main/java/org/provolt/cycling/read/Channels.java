package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;

/// What runs on which channel. One run at a time.
@Singleton
public class Channels {

    private final EntityManager entityManager;

    Channels(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public boolean exists(InstrumentId instrumentId, String channel) {
        return !entityManager
                .createNativeQuery("select 1 from channel_view where instrument_id = ?1 and channel = ?2")
                .setParameter(1, instrumentId.value())
                .setParameter(2, channel)
                .getResultList()
                .isEmpty();
    }

    /// The run that is on the channel. Keeps others from starting one there for the rest of the transaction.
    public Optional<RunId> lock(InstrumentId instrumentId, String channel) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select run_id from channel_view where instrument_id = ?1 and channel = ?2 for update",
                        UUID.class)
                .setParameter(1, instrumentId.value())
                .setParameter(2, channel)
                .getResultList();
        return Optional.ofNullable((UUID) rows.getFirst()).map(RunId::new);
    }

    void add(InstrumentId instrumentId, String channel) {
        entityManager
                .createNativeQuery("insert into channel_view (instrument_id, channel) values (?1, ?2)")
                .setParameter(1, instrumentId.value())
                .setParameter(2, channel)
                .executeUpdate();
    }

    void occupy(InstrumentId instrumentId, String channel, RunId runId) {
        entityManager
                .createNativeQuery("update channel_view set run_id = ?3 where instrument_id = ?1 and channel = ?2")
                .setParameter(1, instrumentId.value())
                .setParameter(2, channel)
                .setParameter(3, runId.value())
                .executeUpdate();
    }

    void release(RunId runId) {
        entityManager
                .createNativeQuery("update channel_view set run_id = null where run_id = ?1")
                .setParameter(1, runId.value())
                .executeUpdate();
    }
}
