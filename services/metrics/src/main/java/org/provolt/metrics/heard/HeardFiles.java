package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.samples.IndexRange;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// Which raw files gave or confirmed which records: provenance, which no result's identity knows.
@Singleton
public class HeardFiles {

    private final Sql sql;

    HeardFiles(Sql sql) {
        this.sql = sql;
    }

    /// A raw file behind records of a series.
    ///
    /// @param role `source` where its records are kept here, `representation` where they were found the same
    /// @param readerVersion absent for an image, whose format alone is told
    public record File(
            String seriesId,
            String fileSha256,
            String role,
            long fromRecordIndex,
            long toRecordIndex,
            ImportId importId,
            String fileName,
            String reader,
            @Nullable String readerVersion,
            String importedBy) {}

    void gave(RunId runId, String seriesId, SampleSource source, IndexRange records, String actor) {
        note(runId, seriesId, source, "source", records, actor);
    }

    void confirmed(RunId runId, String seriesId, SampleSource source, long records, String actor) {
        note(runId, seriesId, source, "representation", new IndexRange(0, Math.max(1, records)), actor);
    }

    private void note(
            RunId runId, String seriesId, SampleSource source, String role, IndexRange records, String actor) {
        sql.update(
                """
                insert into heard_file as known (run_id, series_id, file_sha256, role, from_index, to_index,
                  import_id, file_name, reader, reader_version, imported_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (run_id, series_id, file_sha256, role) do update set
                  from_index = least(known.from_index, excluded.from_index),
                  to_index = greatest(known.to_index, excluded.to_index)""",
                runId,
                seriesId,
                source.fileSha256(),
                role,
                records.from(),
                records.to(),
                source.importId(),
                source.fileName(),
                source.reader(),
                source.readerVersion(),
                actor);
    }

    /// The files behind a run, by series and digest.
    public List<File> of(RunId runId) {
        return sql.list(
                "select * from heard_file where run_id = ? order by series_id, file_sha256, role",
                HeardFiles::file,
                runId);
    }

    /// The files behind the runs of a cell.
    public List<File> ofCell(CellId cellId) {
        return sql.list("""
                select heard_file.* from heard_file join heard_run using (run_id) where cell_id = ?
                order by run_id, series_id, file_sha256, role""", HeardFiles::file, cellId);
    }

    private static File file(Row row) throws SQLException {
        return new File(
                row.text("series_id"),
                row.text("file_sha256"),
                row.text("role"),
                row.number("from_index"),
                row.number("to_index"),
                row.identity("import_id", ImportId::new),
                row.text("file_name"),
                row.text("reader"),
                row.text("reader_version"),
                row.text("imported_by"));
    }
}
