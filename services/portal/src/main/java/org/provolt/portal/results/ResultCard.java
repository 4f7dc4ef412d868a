package org.provolt.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A result with all that it rests on, as metrics tells it.
///
/// @param value in the unit that the metric's name ends with; absent where there is none
/// @param standing `current` or `superseded`
public record ResultCard(
        String resultId,
        String metric,
        @Nullable Double value,
        @Nullable String valueAbsentBecause,
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
        People people) {

    /// @param runId          absent where the result is of an image
    /// @param cycle          absent where it is of no cycle
    /// @param spectrumId     absent where it is of no spectrum
    /// @param imageId        absent where it is of a run
    /// @param segmentationId absent where it is of no image, or of the automatic segmentation
    public record Subject(
            @Nullable UUID runId,
            UUID cellId,
            @Nullable Integer cycle,
            @Nullable UUID spectrumId,
            @Nullable UUID imageId,
            @Nullable UUID segmentationId) {

        /// The run's, or the image's.
        public UUID getId() {
            return runId == null ? Objects.requireNonNull(imageId) : runId;
        }

        /// What has that identity.
        public String getKind() {
            return runId == null ? "image" : "run";
        }

        /// Its page.
        public String getAddress() {
            return (runId == null ? "/images/" : "/runs/") + getId();
        }

        /// Of what the result is, in words.
        public String getWords() {
            if (imageId != null) {
                return "an image";
            }
            return cycle == null ? "an impedance spectrum" : "cycle " + cycle;
        }
    }

    /// @param digest SHA-256 in hex over the records' canonical content
    public record Inputs(String digest, List<Range> ranges) {}

    /// @param toRecordIndex the record after the last
    public record Range(String seriesId, long fromRecordIndex, long toRecordIndex, List<SourceFile> files) {

        public long getRecords() {
            return toRecordIndex - fromRecordIndex;
        }

        public long getLastRecordIndex() {
            return toRecordIndex - 1;
        }
    }

    /// @param role `source` where the records are from it, `representation` where it says the same
    public record SourceFile(
            String fileSha256,
            String role,
            UUID importId,
            String fileName,
            String reader,
            String readerVersion,
            String importedBy) {

        public boolean isSource() {
            return role.equals("source");
        }
    }

    /// What was in force from the cycle's begin to the next one's.
    ///
    /// @param depositAge absent where the result is of no image
    /// @param rests      absent where it is of no cycle, or was measured before rests were
    public record Conditions(
            Instant from,
            Instant to,
            Build build,
            @Nullable Pressure pressure,
            @Nullable String pressureAbsentBecause,
            @Nullable Double currentDensityMaCm2,
            @Nullable Double arealCapacityMahCm2,
            @Nullable DepositAge depositAge,
            @Nullable Rests rests,
            @Nullable Temperature temperature,
            @Nullable String temperatureAbsentBecause,
            String digest) {}

    /// Times without current beside a cycle's half cycles, s.
    public record Rests(
            @Nullable Double beforeSecond,
            @Nullable String beforeSecondAbsentBecause,
            @Nullable Double betweenSecond,
            @Nullable String betweenSecondAbsentBecause,
            @Nullable Double afterSecond,
            @Nullable String afterSecondAbsentBecause) {}

    /// @param column of the cycler that says it
    public record Temperature(double meanCelsius, double minCelsius, double maxCelsius, String column) {}

    /// @param version how many changes the build had seen; absent while the cell had not been heard of
    public record Build(
            UUID cellId, @Nullable Long version, @Nullable Double areaCm2, List<UUID> lotIds) {}

    /// Time-weighted, Pa above ambient.
    public record Pressure(
            double meanPa,
            double minPa,
            double maxPa,
            double standardDeviationPa,
            @Nullable Double standardUncertaintyPa,
            String basis,
            List<UUID> settingIds,
            List<UUID> fixtureIds,
            List<UUID> calibrationIds,
            @Nullable Double driftPaPerHour,
            @Nullable Readings readings) {}

    /// Readings of load cells that the pressure rests on.
    public record Readings(long count, Instant firstAt, Instant lastAt, String sha256) {}

    /// Who was behind it, by the identity provider's subjects.
    public record People(
            @Nullable String cellRegisteredBy,
            Map<UUID, String> pressureSetBy,
            @Nullable String runStartedBy,
            List<String> filesImportedBy) {

        /// Who set a pressure, each once.
        public List<String> getSetters() {
            return pressureSetBy.values().stream().distinct().toList();
        }
    }

    public boolean isCurrent() {
        return standing.equals("current");
    }

    public Metric getWords() {
        return Metric.of(metric);
    }

    public Scaled getShown() {
        return getWords().scaled(value);
    }
}
