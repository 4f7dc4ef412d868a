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
/// @param rests      beside the half cycles of a cycle; absent for all else
/// @param temperature over a cycle, where the cycler recorded one; absent for all else
/// @param temperatureAbsentBecause given exactly when a cycle has none
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
        @Nullable DepositAge depositAge,
        @Nullable Rests rests,
        @Nullable Temperature temperature,
        @Nullable String temperatureAbsentBecause) {

    /// Those of a spectrum.
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
                null,
                null,
                null,
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
                depositAge,
                rests,
                temperature,
                temperatureAbsentBecause);
    }

    /// Times without current beside the half cycles of a cycle, s: from the last record of current above the
    /// deadband to the first one of the half cycle after it, or the run's last record; 0 where nothing was recorded
    /// in between. Each is absent with a reason.
    ///
    /// @param beforeSecond  before the half cycle that opens the cycle
    /// @param betweenSecond after it, before the one that closes the cycle: the rest of a deposit
    /// @param afterSecond   after the one that closes it
    public record Rests(
            @Nullable Double beforeSecond,
            @Nullable String beforeSecondAbsentBecause,
            @Nullable Double betweenSecond,
            @Nullable String betweenSecondAbsentBecause,
            @Nullable Double afterSecond,
            @Nullable String afterSecondAbsentBecause) {}

    /// What the cycler's thermometer said, time-weighted.
    ///
    /// @param column that says it, by its BDF name
    public record Temperature(double meanCelsius, double minCelsius, double maxCelsius, String column) {}

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
