package org.provolt.cycling.read;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.ImportId;

/// What a run's page says of one series.
///
/// @param records how many are there
/// @param nextRecordIndex the record that is waited for; a series begins at 0
/// @param columns names of all that was recorded
/// @param missingRecords how many are known to be missing
/// @param missing which those are, the first thousand ranges
/// @param waiting absent where no batch waits
public record SeriesSheet(
        String seriesId,
        long records,
        long nextRecordIndex,
        @Nullable TimeAnchor timeAnchor,
        @Nullable String timeAnchorAbsentBecause,
        List<String> columns,
        long missingRecords,
        List<Missing> missing,
        @Nullable Waiting waiting,
        List<Source> sources) {

    /// @param to the record after the last
    /// @param code why the batch that held them was refused, or `never-came`
    /// @param accepted whether a person accepted that they are missing
    public record Missing(long from, long to, String code, boolean accepted) {}

    /// Batches that came before the records they follow on. A series begins at record 0: a sender that counts from 1
    /// waits for record 0.
    ///
    /// @param waitsForRecordIndex the first record that is missing before them
    /// @param firstRecordIndex the lowest that waits
    /// @param bytes held of them, as they were sent with what is kept beside them
    /// @param since when the first of them came
    public record Waiting(
            @Schema(description = "The first record that is missing. A series is counted from record 0.")
            long waitsForRecordIndex,

            long firstRecordIndex,
            long batches,
            long records,
            long bytes,
            Instant since) {}

    /// A file that gave the series' records, or confirmed them.
    ///
    /// @param representation whether it only tells records that were there already
    public record Source(
            ImportId importId,
            String fileSha256,
            String fileName,
            String reader,
            String readerVersion,
            boolean representation) {}
}
