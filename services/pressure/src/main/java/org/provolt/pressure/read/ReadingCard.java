package org.provolt.pressure.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a load cell said at a moment. Pa above ambient.
///
/// @param loadCellVolt absent where the instrument said the pressure itself
/// @param surfacePressurePaAbsentBecause given exactly when there is no pressure
/// @param calibrationId of the calibration in force then, by which the voltage became a pressure
public record ReadingCard(
        Instant at,
        UUID fixtureId,
        @Nullable Double loadCellVolt,
        @Nullable Double surfacePressurePa,
        @Nullable String surfacePressurePaAbsentBecause,
        @Nullable UUID calibrationId) {

    static final String NOT_CALIBRATED = "no-calibration-in-force";
}
