package org.provolt.analysis.pressure;

import java.time.Instant;
import org.provolt.kernel.CalibrationId;

/// What makes a pressure of a load cell's voltage: `p = slope · U + offset`.
///
/// @param slopePaPerVolt        Pa/V, not 0
/// @param offsetPa              pressure at 0 V, Pa
/// @param standardUncertaintyPa of a pressure got by it (k = 1), Pa
/// @param validFrom             included
/// @param validUntil            excluded
/// @param recorded              its place among those of its fixture, as they were recorded
public record LoadCellCalibration(
        CalibrationId id,
        double slopePaPerVolt,
        double offsetPa,
        double standardUncertaintyPa,
        Instant validFrom,
        Instant validUntil,
        long recorded) {

    private static final double SQUARE_MILLIMETRES_PER_SQUARE_METRE = 1e6;

    /// The slope in Pa/V of a force over the area that it presses on.
    public static double slopePaPerVolt(double slopeNewtonPerVolt, double pressedAreaMm2) {
        return slopeNewtonPerVolt / pressedAreaMm2 * SQUARE_MILLIMETRES_PER_SQUARE_METRE;
    }

    /// Pa above ambient.
    public double pressurePa(double volt) {
        return slopePaPerVolt * volt + offsetPa;
    }

    boolean holds(Instant at) {
        return !at.isBefore(validFrom) && at.isBefore(validUntil);
    }
}
