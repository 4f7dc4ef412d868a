package org.provolt.portal.runs;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run, as its pages need it.
///
/// @param series absent in a list
public record RunCard(
        UUID runId,
        UUID cellId,
        String cellConfiguration,
        boolean polarityReversed,
        UUID instrumentId,
        String channel,
        @Nullable Protocol protocol,
        String state,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant completedAt,
        @Nullable Instant abortedAt,
        @Nullable List<Series> series) {

    public record Protocol(@Nullable String name, @Nullable List<Step> steps) {}

    public record Step(
            String kind,
            @Nullable Double currentDensityMaCm2,
            @Nullable Double arealCapacityMahCm2,
            @Nullable Double durationSecond,
            @Nullable Double untilVolt,
            @Nullable Integer repeat) {}

    public record Series(
            String seriesId,
            long records,
            long nextRecordIndex,
            @Nullable TimeAnchor timeAnchor,
            @Nullable String timeAnchorAbsentBecause,
            long missingRecords,
            List<Missing> missing,
            @Nullable Waiting waiting,
            List<Source> sources) {

        /// Ranges of missing records of which nobody said that they may stay missing.
        public List<Missing> getUnaccepted() {
            return missing.stream().filter(range -> !range.accepted()).toList();
        }
    }

    public record TimeAnchor(String kind, Instant at, double uncertaintySecond) {}

    /// @param to the record after the last
    public record Missing(long from, long to, String code, boolean accepted) {

        public long getLastIndex() {
            return to - 1;
        }
    }

    /// Batches that came before the records they follow on.
    public record Waiting(
            long waitsForRecordIndex,
            long firstRecordIndex,
            long batches,
            long records,
            @Nullable Instant since) {}

    public record Source(UUID importId, String fileName, String reader, boolean representation) {}

    public boolean isRunning() {
        return state.equals("running");
    }

    /// When it ended, whichever way; absent while it runs.
    public @Nullable Instant getEndedAt() {
        return completedAt == null ? abortedAt : completedAt;
    }

    public String getConfigurationTitle() {
        return Configuration.of(cellConfiguration).map(Configuration::getTitle).orElse(cellConfiguration);
    }

    public String getConfigurationSentence() {
        return Configuration.of(cellConfiguration)
                .map(Configuration::getSentence)
                .orElse("");
    }

    /// As the charts and the table need it; metal plating where a newer service knows of more.
    Configuration configuration() {
        return Configuration.of(cellConfiguration).orElse(Configuration.METAL_PLATING);
    }

    public List<Series> getAllSeries() {
        return Objects.requireNonNullElse(series, List.of());
    }

    public long getRecords() {
        return getAllSeries().stream().mapToLong(Series::records).sum();
    }

    /// Whether records are waited for, or missing and nobody accepted it.
    public boolean isLacking() {
        return getAllSeries().stream()
                .anyMatch(
                        each -> each.waiting() != null || !each.getUnaccepted().isEmpty());
    }
}
