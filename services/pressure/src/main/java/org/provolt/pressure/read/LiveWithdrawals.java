package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.kernel.FixtureId;
import org.provolt.servicekit.http.ListPage;

/// Spans of time whose live readings were taken back.
@Singleton
public class LiveWithdrawals {

    private final EntityManager entityManager;

    LiveWithdrawals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// One of them.
    ///
    /// @param number counts those of its fixture from 1
    /// @param from   included
    /// @param until  not included
    public record Card(
            UUID fixtureId,
            int number,
            Instant from,
            Instant until,
            String reason,
            String withdrawnBy,
            Instant occurredAt,
            Instant recordedAt) {

        private static Card of(Object[] row) {
            return new Card(
                    (UUID) row[0],
                    (int) row[1],
                    (Instant) row[2],
                    (Instant) row[3],
                    (String) row[4],
                    (String) row[5],
                    (Instant) row[6],
                    (Instant) row[7]);
        }
    }

    void note(LiveReadingsWithdrawn withdrawn, Instant recordedAt, String by, String reason) {
        entityManager
                .createNativeQuery("""
                        insert into live_readings_withdrawn (fixture_id, number, from_at, until_at, reason, withdrawn_by,
                                                             occurred_at, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, withdrawn.fixtureId().value())
                .setParameter(2, withdrawn.number())
                .setParameter(3, withdrawn.from())
                .setParameter(4, withdrawn.until())
                .setParameter(5, reason)
                .setParameter(6, by)
                .setParameter(7, withdrawn.occurredAt())
                .setParameter(8, recordedAt)
                .executeUpdate();
    }

    public int count(FixtureId fixtureId) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select coalesce(max(number), 0) from live_readings_withdrawn where fixture_id = ?1")
                        .setParameter(1, fixtureId.value())
                        .getSingleResult())
                .intValue();
    }

    /// Those of a fixture, the newest first.
    ///
    /// @param before only those of a smaller number
    public ListPage<Card> list(FixtureId fixtureId, int before, int limit) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select fixture_id, number, from_at, until_at, reason, withdrawn_by, occurred_at, recorded_at
                        from live_readings_withdrawn where fixture_id = ?1 and number < ?2
                        order by number desc limit ?3""", Object[].class)
                .setParameter(1, fixtureId.value())
                .setParameter(2, before)
                .setParameter(3, limit + 1)
                .getResultList();
        return ListPage.of(
                rows.stream().map(row -> Card.of((Object[]) row)).toList(),
                limit,
                card -> Integer.toString(card.number()));
    }
}
