package org.provolt.pressure.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fixture, as its plate says, with the calibration in force and what it presses at the moment of asking.
///
/// @param calibrationAbsentBecause `never-calibrated`, `calibration-run-out` or `calibration-not-begun`
/// @param calibrationDueAt when the calibration in force runs out, else when the last one did; absent where there is
///     none or it has not begun
/// @param presses the pressure on the cell that lies in it; absent while it is free
/// @param asOf the moment of asking
public record FixtureCard(
        UUID fixtureId,
        String label,
        double pressedAreaMm2,
        @Nullable Double rangePa,
        @Nullable String loadCellSerial,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable CalibrationView calibration,
        @Nullable String calibrationAbsentBecause,
        @Nullable Instant calibrationDueAt,
        @Nullable SettingCard presses,
        Instant asOf) {

    static FixtureCard of(
            FixtureView fixture, Calibrations.Standing standing, @Nullable SettingCard presses, Instant asOf) {
        return new FixtureCard(
                fixture.fixtureId,
                fixture.label,
                fixture.pressedAreaMm2,
                fixture.rangePa,
                fixture.loadCellSerial,
                fixture.occurredAt,
                fixture.recordedAt,
                standing.inForce(),
                standing.absentBecause(),
                standing.dueAt(),
                presses,
                asOf);
    }
}
