package org.provolt.portal.pressure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Units;

/// A calibration of a load cell, as pages need it. One of the slopes is there, as the certificate says it.
///
/// @param validUntil the first moment at which it does not hold any more
public record CalibrationCard(
        UUID calibrationId,
        UUID fixtureId,
        @Nullable Double slopePaPerVolt,
        @Nullable Double slopeNewtonPerVolt,
        double offsetPa,
        double standardUncertaintyPa,
        String certificate,
        Instant validFrom,
        Instant validUntil,
        Instant recordedAt) {

    private static final double PASCAL_PER_KILOPASCAL = 1_000;
    /// 1 N on 1 mm² is 1 MPa.
    private static final double KILOPASCAL_PER_NEWTON_PER_SQUARE_MILLIMETRE = 1_000;

    public BigDecimal offsetKilopascal() {
        return Units.kilopascal(BigDecimal.valueOf(offsetPa));
    }

    public BigDecimal uncertaintyKilopascal() {
        return Units.kilopascal(BigDecimal.valueOf(standardUncertaintyPa));
    }

    /// The slope as a pressure, on the area that the fixture presses on.
    double kilopascalPerVolt(double pressedAreaMm2) {
        if (slopePaPerVolt != null) {
            return slopePaPerVolt / PASCAL_PER_KILOPASCAL;
        }
        double newtonPerVolt = slopeNewtonPerVolt == null ? Double.NaN : slopeNewtonPerVolt;
        return newtonPerVolt / pressedAreaMm2 * KILOPASCAL_PER_NEWTON_PER_SQUARE_MILLIMETRE;
    }

    /// Whether it holds at a moment.
    boolean holdsAt(Instant moment) {
        return !moment.isBefore(validFrom) && moment.isBefore(validUntil);
    }
}
