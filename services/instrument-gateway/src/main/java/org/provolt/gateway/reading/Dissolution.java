package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.provolt.gateway.publishing.Bringing;

/// Takes the series that a file gave records of out of the book. Other files that told some of them are read anew, so
/// that what they tell stays. Used within a transaction.
@Singleton
class Dissolution {

    private final EntityManager entityManager;

    Dissolution(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void of(Bringing file) {
        List<?> given = entityManager
                .createNativeQuery("select series_id from import_series where import_id = ?1 and gave", String.class)
                .setParameter(1, file.importId().value())
                .getResultList();
        for (Object seriesId : given) {
            takeBack(file, (String) seriesId);
        }
        entityManager
                .createNativeQuery("delete from import_series where import_id = ?1")
                .setParameter(1, file.importId().value())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "update file_import set reading_digest = null, load_cells_told = null where import_id = ?1")
                .setParameter(1, file.importId().value())
                .executeUpdate();
    }

    private void takeBack(Bringing file, String seriesId) {
        entityManager
                .createNativeQuery(
                        "insert into withdrawn_series (run_id, series_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, file.runId().value())
                .setParameter(2, seriesId)
                .executeUpdate();
        List<?> others = entityManager
                .createNativeQuery("""
                        delete from import_series where run_id = ?1 and series_id = ?2 and import_id <> ?3
                        returning import_id, accession""", Object[].class)
                .setParameter(1, file.runId().value())
                .setParameter(2, seriesId)
                .setParameter(3, file.importId().value())
                .getResultList();
        others.stream()
                .map(Object[].class::cast)
                .sorted((one, other) -> Long.compare((Long) one[1], (Long) other[1]))
                .forEach(row -> readAnew((UUID) row[0], file.actor()));
    }

    /// In the order in which they joined the run.
    private void readAnew(UUID importId, String by) {
        entityManager
                .createNativeQuery("""
                        update file_import
                        set state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?2, reading_digest = null, rows_read = 0, rows_published = 0,
                            refusal = null, finished_at = null, claimed_by = null, claimed_until = null
                        where import_id = ?1 and state = 'done'""")
                .setParameter(1, importId)
                .setParameter(2, by)
                .executeUpdate();
    }
}
