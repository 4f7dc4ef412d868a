package org.provolt.pressure.write;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.provolt.contracts.instrument.ReadingsWithdrawal;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// Files whose readings were taken back, whether any had come or not.
@Singleton
class TakenBackFiles {

    private final EntityManager entityManager;

    TakenBackFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void note(ReadingsWithdrawal withdrawal) {
        entityManager
                .createNativeQuery("""
                        insert into readings_taken_back as known (fixture_id, import_id, last_reading)
                        values (?1, ?2, ?3)
                        on conflict (fixture_id, import_id) do update
                          set last_reading = greatest(known.last_reading, excluded.last_reading)""")
                .setParameter(1, withdrawal.fixtureId().value())
                .setParameter(2, withdrawal.importId().value())
                .setParameter(3, withdrawal.lastReading())
                .executeUpdate();
    }

    /// Whether what that reading of the file told does not count any more.
    boolean holds(FixtureId fixtureId, ImportId importId, int reading) {
        return !entityManager
                .createNativeQuery("""
                        select 1 from readings_taken_back
                        where fixture_id = ?1 and import_id = ?2 and last_reading >= ?3""")
                .setParameter(1, fixtureId.value())
                .setParameter(2, importId.value())
                .setParameter(3, reading)
                .getResultList()
                .isEmpty();
    }
}
