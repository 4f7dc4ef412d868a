package org.provolt.gateway.known;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.Known;

/// Finds runs whose instrument is known too.
@Singleton
public class KnownRuns {

    private final EntityManager entityManager;

    KnownRuns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// The run; refuses with `not-known-yet` when it is not heard of within 5 s.
    public KnownRun await(RunId runId) {
        return Known.await("Run " + runId, () -> find(runId));
    }

    private Optional<KnownRun> find(RunId runId) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                select r.started_at, i.time_zone
                                from known_run r join known_instrument i using (instrument_id)
                                where r.run_id = ?1""", Object[].class)
                        .setParameter(1, runId.value())
                        .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new KnownRun(runId, (Instant) row[0], (String) row[1]));
    }
}
