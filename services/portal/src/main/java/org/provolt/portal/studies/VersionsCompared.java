package org.provolt.portal.studies;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two versions of a metric side by side, as the house answers it.
public record VersionsCompared(
        String metric,
        List<Version> versions,
        @Nullable Quotation quotation,
        Version one,
        Version other,
        List<Line> items) {

    private static final double MILLI = 1e3;

    /// @param usual whether it counts where nobody chose
    public record Version(String algorithm, String version, boolean usual) {}

    public record Quotation(String version, String reason, String quotedBy, Instant occurredAt) {}

    /// One run.
    public record Line(
            UUID cellId,
            UUID runId,
            int n,
            @Nullable Double value,
            @Nullable Double standardError,
            @Nullable Double otherValue,
            @Nullable Double otherStandardError,
            @Nullable Double difference,
            @Nullable Double largestDifference,
            int differing,
            int onlyOne) {

        public @Nullable Double getMillivolt() {
            return milli(value);
        }

        public @Nullable Double getOtherMillivolt() {
            return milli(otherValue);
        }

        public @Nullable Double getDifferenceMillivolt() {
            return milli(difference);
        }

        public @Nullable Double getLargestMillivolt() {
            return milli(largestDifference);
        }
    }

    /// By the cells' labels.
    public List<Line> inOrder(Map<UUID, String> labels) {
        return items.stream()
                .sorted(Comparator.comparing(
                        line -> labels.getOrDefault(line.cellId(), line.cellId().toString())))
                .toList();
    }

    private static @Nullable Double milli(@Nullable Double value) {
        return value == null ? null : Double.valueOf(value * MILLI);
    }

    /// The version that counts in the study.
    public String getCounting() {
        return quotation == null
                ? versions.stream()
                        .filter(Version::usual)
                        .findFirst()
                        .map(Version::version)
                        .orElse("")
                : quotation.version();
    }
}
