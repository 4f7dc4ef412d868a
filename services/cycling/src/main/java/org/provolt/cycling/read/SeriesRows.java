package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.cycling.domain.RecordSpan;

/// The rows that belong to a series beside its records.
@Singleton
class SeriesRows {

    private final EntityManager entityManager;

    SeriesRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void addMissing(SeriesView series, RecordSpan span, long sequence, String code) {
        entityManager
                .createNativeQuery("""
                        insert into missing_range (stream_id, sequence, run_id, from_record_index, to_record_index, code)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, series.streamId)
                .setParameter(2, sequence)
                .setParameter(3, series.runId)
                .setParameter(4, span.from())
                .setParameter(5, span.to())
                .setParameter(6, code)
                .executeUpdate();
    }

    /// Forgets why records were missing that are all there now.
    void dropMissing(UUID streamId, RecordSpan span) {
        entityManager
                .createNativeQuery("""
                        delete from missing_range
                        where stream_id = ?1 and from_record_index >= ?2 and to_record_index <= ?3""")
                .setParameter(1, streamId)
                .setParameter(2, span.from())
                .setParameter(3, span.to())
                .executeUpdate();
    }

    /// A file that gave records and later confirms some stays one that gave them.
    void addSource(SeriesView series, SampleSource source, boolean representation) {
        entityManager
                .createNativeQuery("""
                        insert into series_source
                          (stream_id, import_id, run_id, file_sha256, file_name, reader, reader_version, representation)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (stream_id, import_id) do update
                          set representation = series_source.representation and excluded.representation""")
                .setParameter(1, series.streamId)
                .setParameter(2, source.importId().value())
                .setParameter(3, series.runId)
                .setParameter(4, source.fileSha256())
                .setParameter(5, source.fileName())
                .setParameter(6, source.reader())
                .setParameter(7, source.readerVersion())
                .setParameter(8, representation)
                .executeUpdate();
    }
}
