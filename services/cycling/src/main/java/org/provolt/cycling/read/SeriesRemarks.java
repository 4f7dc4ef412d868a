package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// What there is to say of a run's series beside their records, by stream.
@Singleton
class SeriesRemarks {

    private static final int MOST_RANGES = 1_000;

    private final EntityManager entityManager;

    SeriesRemarks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Records that were said to be missing, and why.
    record MissingRange(RecordSpan span, String code) {}

    /// A series of which batches wait.
    record WaitingSeries(
            String seriesId, long batches, long records, long bytes, long firstRecordIndex, Instant since) {

        /// @param next the first record that nothing is known of
        SeriesSheet.Waiting before(long next) {
            return new SeriesSheet.Waiting(next, firstRecordIndex, batches, records, bytes, since);
        }
    }

    Map<UUID, List<MissingRange>> missing(RunId runId) {
        return grouped(
                """
                select stream_id, from_record_index, to_record_index, code from missing_range
                where run_id = ?1 order by stream_id, from_record_index, sequence limit\s""" + MOST_RANGES,
                runId,
                row -> new MissingRange(new RecordSpan((Long) row[1], (Long) row[2]), (String) row[3]));
    }

    Map<UUID, List<SeriesSheet.Source>> sources(RunId runId) {
        return grouped(
                """
                select stream_id, import_id, file_sha256, file_name, reader, reader_version, representation
                from series_source where run_id = ?1 order by stream_id, representation, import_id""",
                runId,
                row -> new SeriesSheet.Source(
                        new ImportId((UUID) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6]));
    }

    Map<UUID, WaitingSeries> waiting(RunId runId) {
        Map<UUID, WaitingSeries> waiting = new LinkedHashMap<>();
        grouped("""
                select stream_id, series_id, count(*), sum(record_count), sum(held_bytes),
                       min(first_record_index), min(received_at)
                from waiting_batch where run_id = ?1 group by stream_id, series_id order by series_id""", runId, row -> row).forEach((stream, rows) -> waiting.put(stream, waiting(rows.getFirst())));
        return waiting;
    }

    private static WaitingSeries waiting(Object[] row) {
        return new WaitingSeries(
                (String) row[1], whole(row[2]), whole(row[3]), whole(row[4]), whole(row[5]), (Instant) row[6]);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private <T> Map<UUID, List<T>> grouped(String sql, RunId runId, Function<Object[], T> read) {
        List<?> rows = entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter(1, runId.value())
                .getResultList();
        Map<UUID, List<T>> byStream = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byStream.computeIfAbsent((UUID) columns[0], stream -> new ArrayList<>())
                    .add(read.apply(columns));
        }
        return byStream;
    }
}
