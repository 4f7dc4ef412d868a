package org.provolt.gateway.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// A file that was brought for a run, and what became of it.
///
/// @param fileSha256    digest of its bytes, hex
/// @param stage         at which its spectra were measured, as whoever brought it said
/// @param broughtBy     subject of whoever brought it first
/// @param reading       for the how many-th time it is read
/// @param readAgainBy   subject of whoever had it read again; absent at the first reading
/// @param mapping       name of the mapping that was asked for; absent where none was
/// @param test          the number of the one that was asked for, of a file that holds several; absent where none was
/// @param withdrawal    absent of one that counts
/// @param rowsRead      records read from it
/// @param rowsPublished records that it added
/// @param report        how it was read; absent before
/// @param refusal       why it was refused; absent when it was not
/// @param traceId       of the request that brought it, or had it read again; its results name the same
public record ImportCard(
        ImportId importId,
        RunId runId,
        ImportState state,
        String fileName,
        @Nullable String stage,
        String fileSha256,
        long fileBytes,
        String broughtBy,
        Instant recordedAt,
        int reading,
        @Nullable String readAgainBy,
        @Nullable String mapping,
        @Nullable Integer test,
        long rowsRead,
        long rowsPublished,
        @Nullable JsonNode report,
        @Nullable JsonNode refusal,
        @Nullable Instant finishedAt,
        @Nullable Withdrawal withdrawal,
        @Nullable String traceId) {

    /// Who took it back, when and why.
    public record Withdrawal(String withdrawnBy, Instant withdrawnAt, String reason) {}
}
