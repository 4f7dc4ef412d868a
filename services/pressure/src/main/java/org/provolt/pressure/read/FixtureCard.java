package org.provolt.pressure.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fixture, as its plate says, with the calibration in force at the moment of asking.
///
/// @param calibrationAbsentBecause `never-calibrated`, `calibration-run-out` or `calibration-not-begun`
/// @param calibrationDueAt when the calibration in force runs out, else when the last one did; absent where there is
///     none or it has not begun
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
        @Nullable Instant calibrationDueAt) {

    static FixtureCard of(FixtureView fixture, Calibrations.Standing standing) {
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
                standing.dueAt());
    }
}
