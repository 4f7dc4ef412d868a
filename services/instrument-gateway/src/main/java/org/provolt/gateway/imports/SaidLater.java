package org.provolt.gateway.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// What is said of a file when its bytes are brought again for the same run. One that was refused for want of it is
/// read with it; what was read by one stage or test is not read by another under the same import. Used within a
/// transaction.
@Singleton
class SaidLater {

    private final EntityManager entityManager;

    SaidLater(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void of(ImportId importId, Brought brought) {
        String stage = brought.stage();
        if (stage != null) {
            readWith(importId, "stage", stage, "stage is null");
            requireSame(
                    importId,
                    "stage",
                    stage,
                    "stage-differs",
                    "The same file was brought for this run as import %s, its spectra measured at %s.");
            requireNoneByTime(importId);
        }
        String mapping = brought.mapping();
        if (mapping != null) {
            readWith(importId, "mapping_asked", mapping, "mapping_asked is distinct from ?2");
        }
        Integer test = brought.test();
        if (test != null) {
            readWith(importId, "test_asked", test, "test_asked is distinct from ?2");
            requireSame(
                    importId,
                    "test_asked",
                    test,
                    "test-differs",
                    "The same file was brought for this run as import %s, to be read with test %s. Have it read again"
                            + " with another, or take it back first.");
        }
    }

    /// @param column   of the book
    /// @param wanting  which of the refused are read with it
    private void readWith(ImportId importId, String column, Object said, String wanting) {
        Origin origin = Origin.CURRENT.get();
        entityManager
                .createNativeQuery("update file_import set " + column + """
                         = ?2, state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            read_again_by = ?3, read_again_role = ?5, traceparent = cast(?4 as text), refusal = null,
                            finished_at = null, claimed_by = null, claimed_until = null
                        where import_id = ?1 and state = 'refused' and withdrawn_at is null and\s""" + wanting)
                .setParameter(1, importId.value())
                .setParameter(2, said)
                .setParameter(3, origin.actor())
                .setParameter(4, Traceparent.current().map(Traceparent::text).orElse(null))
                .setParameter(5, origin.role())
                .executeUpdate();
    }

    private void requireNoneByTime(ImportId importId) {
        boolean byTime = !entityManager
                .createNativeQuery("""
                        select 1 from file_import where import_id = ?1 and stage is null and state = 'done'
                          and jsonb_array_length(cast(report as jsonb) -> 'spectra') > 0""")
                .setParameter(1, importId.value())
                .getResultList()
                .isEmpty();
        if (byTime) {
            throw Refused.conflict(
                    "stage-differs",
                    "The same file was brought for this run as import " + importId
                            + ", its spectra at the stages that their time tells. Correct the stage of the spectrum.");
        }
    }

    private void requireSame(ImportId importId, String column, Object said, String code, String sentence) {
        List<?> other = entityManager
                .createNativeQuery(
                        "select " + column + " from file_import where import_id = ?1 and " + column + " <> ?2",
                        Object.class)
                .setParameter(1, importId.value())
                .setParameter(2, said)
                .getResultList();
        if (!other.isEmpty()) {
            throw Refused.conflict(code, sentence.formatted(importId, other.getFirst()));
        }
    }
}
