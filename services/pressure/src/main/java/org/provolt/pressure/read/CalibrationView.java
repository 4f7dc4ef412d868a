package org.provolt.pressure.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.LoadCellCalibration;
import org.provolt.kernel.CalibrationId;

/// A calibration of a fixture's load cell, as its certificate says. Valid from `validFrom` until just before
/// `validUntil`.
@Entity(name = "CalibrationView")
public class CalibrationView {

    @Id
    public UUID calibrationId;

    public UUID fixtureId;

    @Nullable
    public Double slopePaPerVolt;

    @Nullable
    public Double slopeNewtonPerVolt;

    public double offsetPa;
    public double standardUncertaintyPa;
    public String certificate;
    public Instant validFrom;
    public Instant validUntil;
    public Instant occurredAt;
    public Instant recordedAt;

    @JsonIgnore
    public long version;

    LoadCellCalibration asCalibration(double pressedAreaMm2) {
        double paPerVolt = slopePaPerVolt != null
                ? slopePaPerVolt
                : LoadCellCalibration.slopePaPerVolt(Objects.requireNonNull(slopeNewtonPerVolt), pressedAreaMm2);
        return new LoadCellCalibration(
                new CalibrationId(calibrationId),
                paPerVolt,
                offsetPa,
                standardUncertaintyPa,
                validFrom,
                validUntil,
                version);
    }
}
