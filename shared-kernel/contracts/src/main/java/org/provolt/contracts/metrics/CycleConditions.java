package org.provolt.contracts.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// What was in force over a cycle.
///
/// @param buildVersion number of changes of the cell's build, as known when it was measured
/// @param areaCm2 geometric area of the working electrode, cm²
/// @param pressureAbsentBecause given exactly when there is no pressure in force
/// @param digest SHA-256 in hex of the conditions' canonical content
/// @param depositAge of a deposit that is seen in an image; absent for a cycle and a spectrum
public record CycleConditions(
        Instant from,
        Instant to,
        @Nullable Long buildVersion,
        @Nullable Double areaCm2,
        List<LotId> lotIds,
        @Nullable Pressure pressure,
        @Nullable String pressureAbsentBecause,
        @Nullable Double currentDensityMaCm2,
        @Nullable Double arealCapacityMahCm2,
        String digest,
        @Nullable DepositAge depositAge) {

    /// Those of a cycle or a spectrum.
    public CycleConditions(
            Instant from,
            Instant to,
            @Nullable Long buildVersion,
            @Nullable Double areaCm2,
            List<LotId> lotIds,
            @Nullable Pressure pressure,
            @Nullable String pressureAbsentBecause,
            @Nullable Double currentDensityMaCm2,
            @Nullable Double arealCapacityMahCm2,
            String digest) {
        this(
                from,
                to,
                buildVersion,
                areaCm2,
                lotIds,
                pressure,
                pressureAbsentBecause,
                currentDensityMaCm2,
                arealCapacityMahCm2,
                digest,
                null);
    }

    /// The same, where more than this was in force: with the digest of all of it.
    public CycleConditions digestedAs(String wholeDigest) {
        return new CycleConditions(
                from,
                to,
                buildVersion,
                areaCm2,
                lotIds,
                pressure,
                pressureAbsentBecause,
                currentDensityMaCm2,
                arealCapacityMahCm2,
                wholeDigest,
                depositAge);
    }

    /// Pressure in force over the cycle, time-weighted, Pa above ambient.
    ///
    /// @param standardUncertaintyPa by the calibrations in force, absent where none is known
    /// @param calibrationIds of the settings in force, then of the readings
    /// @param driftPaPerHour slope of the line of least squares through the readings, Pa/h
    /// @param driftPaPerHourAbsentBecause given where there are readings and no drift
    /// @param readings of load cells that took part; absent where none did
    public record Pressure(
            double meanPa,
            double minPa,
            double maxPa,
            double standardDeviationPa,
            @Nullable Double standardUncertaintyPa,
            PressureBasis basis,
            List<PressureSettingId> settingIds,
            List<FixtureId> fixtureIds,
            List<CalibrationId> calibrationIds,
            @Nullable Double driftPaPerHour,
            @Nullable String driftPaPerHourAbsentBecause,
            @Nullable Readings readings) {}

    /// Readings of load cells.
    ///
    /// @param timeShare of the time in force that they speak for, above 0 to 1
    /// @param calibrationIds by which they became pressures
    /// @param sha256 in hex, over each one's moment (nanoseconds since 1970, int64) and pressure (Pa, float64),
    ///     little-endian, in order of time
    /// @param sources files that told readings of that time; absent where none did
    public record Readings(
            long count,
            Instant firstAt,
            Instant lastAt,
            double timeShare,
            List<CalibrationId> calibrationIds,
            String sha256,
            @Nullable List<SampleSource> sources) {

        public Readings {
            sources = sources == null || sources.isEmpty() ? null : List.copyOf(sources);
        }

        /// Those of live load cells alone.
        public Readings(
                long count,
                Instant firstAt,
                Instant lastAt,
                double timeShare,
                List<CalibrationId> calibrationIds,
                String sha256) {
            this(count, firstAt, lastAt, timeShare, calibrationIds, sha256, null);
        }
    }
}
