package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.JtaTransactions;

/// The series of which waiting batches can be appended. A series joins in the transaction that closes the gap and
/// leaves
/// in the one that appends the last, so a service that was killed goes on where it stood. Who holds the run's lock adds
/// and removes.
@Singleton
class ReleaseQueue {

    private static final int AT_ONCE = 1_000;

    private final EntityManager entityManager;
    private final JtaTransactions transactions;
    private final Semaphore arrived = new Semaphore(0);

    ReleaseQueue(EntityManager entityManager, JtaTransactions transactions) {
        this.entityManager = entityManager;
        this.transactions = transactions;
    }

    record Due(SeriesStreamId stream, RunId runId) {

        /// As it is named in the service's health.
        @Override
        public String toString() {
            return stream.toString();
        }
    }

    void add(SeriesStreamId stream, RunId runId) {
        int added = entityManager
                .createNativeQuery("""
                        insert into series_to_release (stream_id, run_id) values (?1, ?2) on conflict do nothing""")
                .setParameter(1, stream.value())
                .setParameter(2, runId.value())
                .executeUpdate();
        if (added > 0) {
            transactions.afterCommit(this::wake);
        }
    }

    void remove(SeriesStreamId stream) {
        entityManager
                .createNativeQuery("delete from series_to_release where stream_id = ?1")
                .setParameter(1, stream.value())
                .executeUpdate();
    }

    /// Those that wait longest come first.
    List<Due> due() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select stream_id, run_id from series_to_release order by since, stream_id", Object[].class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(new SeriesStreamId((UUID) row[0]), new RunId((UUID) row[1])))
                .toList();
    }

    void wake() {
        arrived.release();
    }

    /// Waits for a series to join, at most so long.
    void await(Duration atMost) throws InterruptedException {
        if (arrived.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            arrived.drainPermits();
        }
    }
}
