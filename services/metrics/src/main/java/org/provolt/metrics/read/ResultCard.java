package org.provolt.metrics.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.heard.HeardFiles;

/// A result with all that it rests on.
///
/// @param unit       as people write it; the metric's name says it too
/// @param standing   `current` or `superseded`
/// @param supersedes the result that it took the place of, if one
/// @param measuredAt when it was told first
/// @param traceId    of the trace in which it was told first, 32 hex digits: that of the file, the message or the
/// person
///     that led to it
public record ResultCard(
        String resultId,
        String metric,
        @Nullable Double value,
        @Nullable String valueAbsentBecause,
        String unit,
        Subject subject,
        Inputs inputs,
        Conditions conditions,
        String algorithm,
        String version,
        Map<String, Object> parameters,
        String standing,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        Instant measuredAt,
        @Nullable String traceId,
        People people) {

    /// @param runId          absent where the result is of an image
    /// @param imageId        absent where it is of a run
    /// @param cycle          absent where it is of no cycle
    /// @param spectrumId     absent where it is of no spectrum
    /// @param segmentationId absent where it is of no image, or of the automatic segmentation
    public record Subject(
            @Nullable RunId runId,
            @Nullable ImageId imageId,
            CellId cellId,
            @Nullable Integer cycle,
            @Nullable SpectrumId spectrumId,
            @Nullable SegmentationId segmentationId) {

        /// The run's, or the image's.
        UUID id() {
            return runId == null ? Objects.requireNonNull(imageId).value() : runId.value();
        }

        /// In a list spectra stand before cycles.
        int place() {
            return cycle == null ? 0 : cycle;
        }
    }

    /// @param digest SHA-256 in hex over the records' canonical content
    public record Inputs(String digest, List<Range> ranges) {

        /// Records of one series, and the raw files that gave or confirmed them as far as is known now.
        public record Range(String seriesId, long fromRecordIndex, long toRecordIndex, List<HeardFiles.File> files) {}
    }

    /// What was in force from the cycle's begin to the next one's.
    ///
    /// @param depositAge how long the deposit lay before it was looked at; absent where the result is of no image
    /// @param rests      beside the half cycles; absent where the result is of no cycle
    /// @param temperature absent with a reason where the result is of a cycle, else absent
    /// @param digest     SHA-256 in hex over the conditions' canonical content
    public record Conditions(
            Instant from,
            Instant to,
            CellBuild build,
            CycleConditions.@Nullable Pressure pressure,
            @Nullable String pressureAbsentBecause,
            @Nullable Double currentDensityMaCm2,
            @Nullable Double arealCapacityMahCm2,
            @Nullable DepositAge depositAge,
            CycleConditions.@Nullable Rests rests,
            CycleConditions.@Nullable Temperature temperature,
            @Nullable String temperatureAbsentBecause,
            String digest) {}

    /// @param version absent while the cell had not been heard of
    public record CellBuild(
            CellId cellId, @Nullable Long version, @Nullable Double areaCm2, List<org.provolt.kernel.LotId> lotIds) {}

    /// Who was behind it, by the identity provider's subjects.
    public record People(
            @Nullable String cellRegisteredBy,
            Map<PressureSettingId, String> pressureSetBy,
            @Nullable String runStartedBy,
            List<String> filesImportedBy) {}
}
