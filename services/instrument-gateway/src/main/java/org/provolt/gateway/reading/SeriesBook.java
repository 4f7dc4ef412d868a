package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.publishing.Bringing;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// Which file holds which series, in the order in which files joined their runs. Used within a transaction.
@Singleton
class SeriesBook {

    private final EntityManager entityManager;

    SeriesBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// For each series of the run, the longest file that joined it before this one did.
    List<EarlierFile> before(Bringing bringing) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select distinct on (s.series_id)
                            s.import_id, s.series_id, s.fingerprint, s.began_on, i.file_sha256,
                            i.mapping_name, i.mapping_version, i.test_asked
                        from import_series s join file_import i using (import_id)
                        where s.run_id = ?1 and s.import_id <> ?2 and s.accession < coalesce(
                            (select own.accession from import_series own where own.import_id = ?2), ?3)
                        order by s.series_id, s.records desc, s.accession""", Object[].class)
                .setParameter(1, bringing.runId().value())
                .setParameter(2, bringing.importId().value())
                .setParameter(3, Long.MAX_VALUE)
                .getResultList();
        return rows.stream().map(row -> earlier((Object[]) row)).toList();
    }

    private static EarlierFile earlier(Object[] row) {
        return new EarlierFile(
                new ImportId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((LocalDate) row[3]),
                (String) row[4],
                row[5] == null ? Optional.empty() : Optional.of(new ChosenMapping((String) row[5], (int) row[6])),
                row[7] == null ? OptionalInt.empty() : OptionalInt.of((int) row[7]));
    }

    /// What this file was entered as when it was read before.
    Optional<String> seriesOf(ImportId importId) {
        List<?> found = entityManager
                .createNativeQuery("select series_id from import_series where import_id = ?1", String.class)
                .setParameter(1, importId.value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /// How many series of a run that were named like this were taken back.
    int takenBack(RunId runId, String seriesId) {
        return entityManager
                .createNativeQuery("""
                        select 1 from withdrawn_series
                        where run_id = ?1 and (series_id = ?2 or starts_with(series_id, ?2 || '-again-'))""", Integer.class)
                .setParameter(1, runId.value())
                .setParameter(2, seriesId)
                .getResultList()
                .size();
    }

    /// Enters a file that was read; one that was read before keeps its place.
    void enter(
            Bringing bringing,
            String seriesId,
            String fingerprint,
            @Nullable LocalDate began,
            long records,
            boolean gave) {
        entityManager
                .createNativeQuery("""
                        insert into import_series as known (import_id, run_id, series_id, fingerprint, began_on, records, gave)
                        values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7)
                        on conflict (import_id) do update set
                          records = excluded.records, gave = known.gave or excluded.gave""")
                .setParameter(1, bringing.importId().value())
                .setParameter(2, bringing.runId().value())
                .setParameter(3, seriesId)
                .setParameter(4, fingerprint)
                .setParameter(5, began == null ? null : began.toString())
                .setParameter(6, records)
                .setParameter(7, gave)
                .executeUpdate();
    }
}
