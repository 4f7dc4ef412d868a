package org.provolt.analysis.pressure;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// A pressure set on a cell from a moment on. Gauge pressure, Pa above ambient. Withdrawn ones are not given here.
///
/// @param occurredAt            when it was set
/// @param recordedAt            when that was recorded; decides between two of the same moment
/// @param appliedPa             what was applied, or assumed
/// @param measuredPa            what was read when it was set, if it was
/// @param basis                 what the person said it rests on
/// @param standardUncertaintyPa of the value that counts, where known (from the load cell's calibration)
/// @param releasedAt            when this pressure was released, if it was
public record PressureSetting(
        PressureSettingId id,
        Instant occurredAt,
        Instant recordedAt,
        double appliedPa,
        OptionalDouble measuredPa,
        PressureBasis basis,
        OptionalDouble standardUncertaintyPa,
        Optional<Instant> releasedAt) {

    /// The order in which settings take over from each other, whatever the order in which they are given.
    static final Comparator<PressureSetting> TAKES_OVER = Comparator.comparing(PressureSetting::occurredAt)
            .thenComparing(PressureSetting::recordedAt)
            .thenComparing(setting -> setting.id().toString());

    /// The measured value, else the applied one, Pa.
    double valuePa() {
        return measuredPa.orElse(appliedPa);
    }

    /// What the value rests on: a measured value is measured, whatever was said.
    PressureBasis valueBasis() {
        if (measuredPa.isPresent()) {
            return PressureBasis.MEASURED;
        }
        return basis == PressureBasis.ASSUMED ? PressureBasis.ASSUMED : PressureBasis.SET;
    }
}
