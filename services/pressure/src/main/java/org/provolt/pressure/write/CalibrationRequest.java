package org.provolt.pressure.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.pressure.domain.FixtureCommand.CalibrateLoadCell;
import org.provolt.servicekit.http.Occurred;

/// A calibration as its certificate says. One of the slopes is given.
record CalibrationRequest(
        @Nullable CalibrationId calibrationId,
        @Nullable Double slopePaPerVolt,
        @Nullable Double slopeNewtonPerVolt,
        Double offsetPa,
        Double standardUncertaintyPa,
        String certificate,
        Instant validFrom,
        Instant validUntil,
        @Nullable Instant occurredAt) {

    CalibrateLoadCell command(FixtureId fixtureId, CalibrationId id) {
        return new CalibrateLoadCell(
                fixtureId,
                id,
                slopePaPerVolt,
                slopeNewtonPerVolt,
                offsetPa,
                standardUncertaintyPa,
                certificate,
                validFrom,
                validUntil,
                Occurred.at(occurredAt));
    }
}
