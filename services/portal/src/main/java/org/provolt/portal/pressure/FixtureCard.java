package org.provolt.portal.pressure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Units;

/// A fixture and how it stands, as pages need it.
///
/// @param rangePa the highest pressure that it is made for; absent where nobody said
/// @param calibration in force now
/// @param calibrationDueAt when the one in force runs out, else when the last one did
/// @param presses the pressure on the cell that lies in it now; absent while it is free
/// @param asOf the moment for which this is said
public record FixtureCard(
        UUID fixtureId,
        String label,
        double pressedAreaMm2,
        @Nullable Double rangePa,
        @Nullable String loadCellSerial,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable CalibrationCard calibration,
        @Nullable String calibrationAbsentBecause,
        @Nullable Instant calibrationDueAt,
        @Nullable SettingCard presses,
        Instant asOf) {

    public CalibrationDue due() {
        return CalibrationDue.of(calibrationAbsentBecause, calibrationDueAt, asOf);
    }

    public @Nullable BigDecimal rangeKilopascal() {
        return rangePa == null ? null : Units.kilopascal(BigDecimal.valueOf(rangePa));
    }

    /// What a page that shows it listens to.
    public String subjects() {
        return presses == null ? fixtureId.toString() : fixtureId + " " + presses.cellId();
    }
}
