package org.provolt.portal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a file was read, for a person who must trust the numbers. Records count from 0.
///
/// @param mapping       absent where a reader knew the file
/// @param currentSign   absent for spectra
/// @param imaginarySign absent for records
/// @param spectra       the first of them; none where the file holds records
public record EvidenceReport(
        String format,
        String formatVersion,
        String readerVersion,
        @Nullable Mapping mapping,
        @Nullable String technique,
        @Nullable String software,
        @Nullable String channel,
        @Nullable String channelSerial,
        @Nullable String deviceSerial,
        Columns columns,
        @Nullable CurrentSign currentSign,
        @Nullable String imaginarySign,
        Clock clock,
        @Nullable VendorCycles vendorCycles,
        @Nullable List<CounterReset> counterResets,
        @Nullable List<Repair> repairs,
        @Nullable Truncation truncation,
        @Nullable List<Series> series,
        @Nullable Representation representationOf,
        @Nullable List<LoadCell> loadCells,
        @Nullable String stage,
        @Nullable List<Spectrum> spectra,
        @Nullable List<Question> questions) {

    public EvidenceReport {
        counterResets = Objects.requireNonNullElse(counterResets, List.of());
        repairs = Objects.requireNonNullElse(repairs, List.of());
        loadCells = Objects.requireNonNullElse(loadCells, List.of());
        series = Objects.requireNonNullElse(series, List.of());
        spectra = Objects.requireNonNullElse(spectra, List.of());
        questions = Objects.requireNonNullElse(questions, List.of());
    }

    /// By which a text that no reader knows was read.
    public record Mapping(String name, int version) {}

    /// A column that became readings of a fixture.
    ///
    /// @param readings how many were told; those that were told before are not told again
    public record LoadCell(
            String column,
            UUID fixtureId,
            String unit,
            int mappingVersion,
            long readings,
            long leftOut,
            @Nullable Instant firstAt,
            @Nullable Instant lastAt) {}

    public record Columns(List<Mapped> mapped, List<String> kept, List<Derived> derived, List<Refused> refused) {}

    /// @param factor BDF's value = vendor's value × factor
    public record Mapped(String vendor, String bdf, double factor) {

        public boolean isScaled() {
            return factor != 1;
        }
    }

    public record Derived(String bdf, String how) {}

    public record Refused(String vendor, String reason) {}

    /// A spectrum of the file.
    ///
    /// @param measuredAt absent where the file does not tell
    public record Spectrum(
            int number,
            int points,
            double highestFrequencyHertz,
            double lowestFrequencyHertz,
            @Nullable Instant measuredAt) {}

    public record CurrentSign(String basis, long agreeing, long contradicting) {}

    public record Clock(
            @Nullable TimeAnchor timeAnchor,
            @Nullable String timeAnchorAbsentBecause,
            long recordsRunningBack,
            @Nullable Long firstRowRunningBack,
            long holes,
            @Nullable Long firstHoleBeforeRow,
            double longestHoleSecond,
            @Nullable WallClock wallClock) {}

    /// The records' own clock beside their test time.
    public record WallClock(
            long recordsRunningBack,
            @Nullable Long firstRowRunningBack,
            double elapsedSecond,
            double testTimeElapsedSecond) {}

    /// The cycles as the instrument counts them, lowest and highest.
    public record VendorCycles(double first, double last) {}

    public record TimeAnchor(String kind, Instant at, double uncertaintySecond) {

        /// On what the moment rests, in words.
        public String getBasis() {
            return switch (kind) {
                case "file-utc" -> "the file says it in UTC";
                case "file-local" -> "the file says a local time, read in the instrument's zone";
                case "run-start" -> "the run's start is taken";
                default -> kind;
            };
        }
    }

    public record CounterReset(String vendor, long count, long firstRow) {}

    public record Repair(String code, String sentence, long count, long firstRow) {}

    public record Truncation(long atRow, @Nullable Long rowsDeclared, String sentence) {}

    /// @param firstNewRecordIndex the first record that no earlier file told
    public record Series(String seriesId, @Nullable String technique, long firstNewRecordIndex, long records) {

        public long getAdded() {
            return records - firstNewRecordIndex;
        }
    }

    public record Representation(UUID importId, String seriesId, long rowsCompared) {}

    public record Question(String code, String sentence) {}
}
