package org.provolt.portal.imports;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file that was brought, as its pages need it.
///
/// @param runId   absent of an image
/// @param cellId  of an image
/// @param imageId what it became; absent until it is read
/// @param test    number of the one that was asked for, of a file that holds several
/// @param report absent before it was read, and of one that no reader knows
public record ImportCard(
        UUID importId,
        @Nullable UUID runId,
        @Nullable UUID cellId,
        @Nullable UUID imageId,
        String state,
        String fileName,
        String fileSha256,
        long fileBytes,
        String broughtBy,
        Instant recordedAt,
        int reading,
        @Nullable Integer test,
        @Nullable String readAgainBy,
        long rowsRead,
        long rowsPublished,
        @Nullable EvidenceReport report,
        @Nullable Refusal refusal,
        @Nullable Withdrawal withdrawal,
        @Nullable Instant finishedAt) {

    /// Who took it back, when and why.
    public record Withdrawal(String withdrawnBy, Instant withdrawnAt, String reason) {}

    /// @param difference where it contradicts an earlier file
    public record Refusal(
            String code, String detail, @Nullable Difference difference) {

        private static final Pattern MAPPING =
                Pattern.compile("\\((/instruments/[0-9a-f-]{36}/mapping\\?import_id=[0-9a-f-]{36})\\)");

        /// Where somebody can say what the columns of such a text are; empty where that does not help.
        public String getMappingPath() {
            Matcher path = MAPPING.matcher(detail);
            return path.find() ? path.group(1) : "";
        }

        /// Whether the file is read once somebody says which of its tests is meant.
        public boolean isWantingATest() {
            return code.equals("several-tests") || code.equals("unknown-test");
        }
    }

    /// @param row the first record that differs, from 0
    public record Difference(
            UUID importId, String seriesId, long row, String column, double thisFile, double earlierFile) {}

    /// Whether nothing more happens by itself.
    public boolean isFinished() {
        return state.equals("done") || state.equals("refused") || state.equals("withdrawn");
    }

    /// Whether it was taken back, or is being taken back.
    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /// Whether it holds several tests.
    public boolean isOfSeveralTests() {
        return test != null || (refusal != null && refusal.isWantingATest());
    }

    public boolean isRefused() {
        return state.equals("refused");
    }
}
