package org.provolt.gateway.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.formats.EvidenceReport;
import org.provolt.formats.FileDescription;
import org.provolt.formats.spectrum.ReadSpectrum;
import org.provolt.formats.spectrum.SpectrumEvidence;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// How a file was read, for a person who must trust the numbers. Rows count from 0.
///
/// @param format           the reader that knew it
/// @param formatVersion    the variant found
/// @param readerVersion    the version of Provolt that read it
/// @param mapping          by which a text that no reader knows was read; absent where a reader knew it
/// @param series           the numberings that the file holds; none when it holds no record
/// @param currentSign      absent for spectra
/// @param vendorCycles     as the instrument counts them; absent where it counts none
/// @param imaginarySign    how the sign of the imaginary part is known; absent for records
/// @param stage            at which the file's spectra were measured; absent for records
/// @param spectra          the first of them; none where the file holds records
/// @param representationOf the earlier file that tells the same records; absent when none does
/// @param loadCells        columns that became readings of fixtures; none where the instrument has no such column
/// @param questions        what a person should look at
record ImportReport(
        String format,
        String formatVersion,
        String readerVersion,
        @Nullable ChosenMapping mapping,
        @JsonUnwrapped Header header,
        ReadColumns columns,
        EvidenceReport.@Nullable CurrentSign currentSign,
        @Nullable String imaginarySign,
        Clock clock,
        Optional<VendorCycles.Counted> vendorCycles,
        List<EvidenceReport.CounterReset> counterResets,
        List<EvidenceReport.Repair> repairs,
        Optional<EvidenceReport.Truncation> truncation,
        List<Series> series,
        Optional<Representation> representationOf,
        List<LoadCell> loadCells,
        @Nullable String stage,
        List<Spectrum> spectra,
        List<FileClock.Question> questions) {

    /// What the file says of itself; absent where it does not.
    record Header(
            String technique,
            Optional<String> software,
            Optional<String> channel,
            Optional<String> channelSerial,
            Optional<String> deviceSerial) {
        static Header of(FileDescription file) {
            return new Header(
                    file.technique(), file.software(), file.channel(), file.channelSerial(), file.deviceSerial());
        }
    }

    /// @param kept columns kept under the vendor's name, unit unchanged
    record ReadColumns(
            List<EvidenceReport.MappedColumn> mapped,
            List<String> kept,
            List<EvidenceReport.DerivedColumn> derived,
            List<EvidenceReport.RefusedColumn> refused) {}

    record Clock(
            @Nullable TimeAnchor timeAnchor,
            @Nullable String timeAnchorAbsentBecause,
            @JsonUnwrapped EvidenceReport.ClockCheck records) {}

    /// @param firstNewRecordIndex the first record that no earlier file told; `records` when there is none
    /// @param records             how many the file holds
    record Series(String seriesId, String technique, long firstNewRecordIndex, long records) {}

    /// A spectrum of the file.
    ///
    /// @param number     its place in the file, from 1
    /// @param measuredAt absent where the file does not tell
    record Spectrum(
            int number,
            int points,
            double highestFrequencyHertz,
            double lowestFrequencyHertz,
            @Nullable Instant measuredAt) {

        static Spectrum of(ReadSpectrum spectrum, @Nullable TimeAnchor measured) {
            DoubleSummaryStatistics frequencies =
                    Arrays.stream(spectrum.columns().column(Bdf.FREQUENCY)).summaryStatistics();
            return new Spectrum(
                    spectrum.number(),
                    spectrum.columns().size(),
                    frequencies.getMax(),
                    frequencies.getMin(),
                    measured == null ? null : measured.at());
        }
    }

    /// A column of a load cell.
    ///
    /// @param column         under the name that the file's report gives it
    /// @param mappingVersion of the instrument's columns of load cells
    /// @param readings       how many were sent as readings of the fixture; not those that were told
    ///                       before
    /// @param leftOut        records without a number there, or no later than one before
    record LoadCell(
            String column,
            FixtureId fixtureId,
            String unit,
            int mappingVersion,
            long readings,
            long leftOut,
            @Nullable Instant firstAt,
            @Nullable Instant lastAt) {}

    /// @param rowsCompared how many were held against the earlier file and found the same
    record Representation(ImportId importId, String seriesId, long rowsCompared) {}

    static ImportReport of(
            String readerVersion,
            @Nullable ChosenMapping mapping,
            FileDescription file,
            EvidenceReport evidence,
            Optional<VendorCycles.Counted> vendorCycles,
            FileClock clock,
            Placement placement,
            List<LoadCell> loadCells) {
        return new ImportReport(
                evidence.format(),
                evidence.formatVersion(),
                readerVersion,
                mapping,
                Header.of(file),
                new ReadColumns(evidence.mapped(), evidence.verbatim(), evidence.derived(), evidence.refused()),
                evidence.currentSign(),
                null,
                new Clock(clock.timeAnchor(), clock.timeAnchorAbsentBecause(), evidence.clock()),
                vendorCycles,
                evidence.counterResets(),
                evidence.repairs(),
                evidence.truncation(),
                series(file, evidence, placement),
                representation(placement),
                loadCells,
                null,
                List.of(),
                clock.questions());
    }

    static ImportReport of(
            String readerVersion,
            FileDescription file,
            SpectrumEvidence evidence,
            FileClock clock,
            @Nullable String stage,
            List<Spectrum> spectra) {
        EvidenceReport.ClockCheck unchecked =
                new EvidenceReport.ClockCheck(0, Optional.empty(), 0, Optional.empty(), 0, Optional.empty());
        return new ImportReport(
                file.format(),
                file.formatVersion(),
                readerVersion,
                null,
                Header.of(file),
                new ReadColumns(evidence.mapped(), evidence.verbatim(), List.of(), evidence.refused()),
                null,
                evidence.imaginarySign(),
                new Clock(clock.timeAnchor(), clock.timeAnchorAbsentBecause(), unchecked),
                Optional.empty(),
                List.of(),
                evidence.repairs(),
                evidence.truncation(),
                List.of(),
                Optional.empty(),
                List.of(),
                stage,
                spectra,
                clock.questions());
    }

    private static List<Series> series(FileDescription file, EvidenceReport evidence, Placement placement) {
        long records = evidence.rowsRead();
        return switch (placement) {
            case Placement.NewSeries(String seriesId)
            when records > 0 -> List.of(new Series(seriesId, file.technique(), 0, records));
            case Placement.SecondTelling telling ->
                List.of(new Series(telling.seriesId(), file.technique(), telling.rowsCompared(), records));
            case Placement.Unchanged(String seriesId)
            when records > 0 -> List.of(new Series(seriesId, file.technique(), records, records));
            case Placement.Unchanged empty -> List.of();
            case Placement.NewSeries empty -> List.of();
            case Placement.Contradiction refused -> List.of();
        };
    }

    private static Optional<Representation> representation(Placement placement) {
        return placement instanceof Placement.SecondTelling(String seriesId, ImportId earlier, long rowsCompared)
                ? Optional.of(new Representation(earlier, seriesId, rowsCompared))
                : Optional.empty();
    }
}
