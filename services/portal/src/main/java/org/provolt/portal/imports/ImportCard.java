package org.provolt.portal.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was brought, as its pages need it.
///
/// @param report absent before it was read, and of one that no reader knows
public record ImportCard(
        UUID importId,
        @Nullable UUID runId,
        String state,
        String fileName,
        String fileSha256,
        long fileBytes,
        String broughtBy,
        Instant recordedAt,
        int reading,
        @Nullable String readAgainBy,
        long rowsRead,
        long rowsPublished,
        @Nullable EvidenceReport report,
        @Nullable Refusal refusal,
        @Nullable Instant finishedAt) {

    /// @param difference where it contradicts an earlier file
    public record Refusal(
            String code, String detail, @Nullable Difference difference) {}

    /// @param row the first record that differs, from 0
    public record Difference(
            UUID importId, String seriesId, long row, String column, double thisFile, double earlierFile) {}

    /// Whether nothing more happens by itself.
    public boolean isFinished() {
        return state.equals("done") || state.equals("refused");
    }

    public boolean isRefused() {
        return state.equals("refused");
    }
}
