package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.kernel.InstrumentId;

/// How accurate instruments' current is, every statement.
@Singleton
public class CurrentAccuracies {

    private final EntityManager entityManager;

    CurrentAccuracies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// The newest first; only that one holds.
    public List<CurrentAccuracyCard> of(InstrumentId instrumentId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select version, gain_percent, offset_ampere, basis, occurred_at, recorded_at, recorded_by, reason
                        from current_accuracy where instrument_id = ?1 order by version desc""", Object[].class)
                .setParameter(1, instrumentId.value())
                .getResultList();
        return rows.stream().map(row -> card(instrumentId, (Object[]) row)).toList();
    }

    void note(CurrentAccuracyStated stated, Instant recordedAt, String actor, @Nullable String reason) {
        entityManager
                .createNativeQuery("""
                        insert into current_accuracy (instrument_id, version, gain_percent, offset_ampere, basis,
                                                      occurred_at, recorded_at, recorded_by, reason)
                        values (?1, ?2, ?3, cast(?4 as double precision), ?5, ?6, ?7, ?8, cast(?9 as text))""")
                .setParameter(1, stated.instrumentId().value())
                .setParameter(2, stated.version())
                .setParameter(3, stated.gainPercent())
                .setParameter(4, stated.offsetAmpere())
                .setParameter(5, stated.basis())
                .setParameter(6, stated.occurredAt())
                .setParameter(7, recordedAt.truncatedTo(ChronoUnit.MICROS))
                .setParameter(8, actor)
                .setParameter(9, reason)
                .executeUpdate();
    }

    private static CurrentAccuracyCard card(InstrumentId instrumentId, Object[] row) {
        return new CurrentAccuracyCard(
                instrumentId,
                (int) row[0],
                (double) row[1],
                (Double) row[2],
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
