package org.provolt.contracts.pressure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;

/// A fixture's load cell was calibrated. One of the two slopes is given.
///
/// @param slopePaPerVolt pressure per volt, Pa/V
/// @param slopeNewtonPerVolt force per volt, N/V; pressure follows from the fixture's pressed area
/// @param offsetPa pressure at 0 V, Pa
/// @param standardUncertaintyPa standard uncertainty (k = 1) of a pressure got by this calibration, Pa
public record LoadCellCalibrated(
        CalibrationId calibrationId,
        FixtureId fixtureId,
        @Nullable Double slopePaPerVolt,
        @Nullable Double slopeNewtonPerVolt,
        Double offsetPa,
        Double standardUncertaintyPa,
        String certificate,
        Instant validFrom,
        Instant validUntil,
        Instant occurredAt)
        implements PressureFact {}
