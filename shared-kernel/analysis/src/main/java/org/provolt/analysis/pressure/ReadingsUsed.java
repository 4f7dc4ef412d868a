package org.provolt.analysis.pressure;

import java.time.Instant;
import java.util.List;
import org.provolt.analysis.Measured;
import org.provolt.kernel.CalibrationId;

/// The readings that a pressure in force rests on, and how it moved.
///
/// The drift is the slope of the line of least squares through the readings over time, each weighted by the time that
/// it speaks for: `Σ wᵢ(tᵢ − t̄)(pᵢ − p̄) / Σ wᵢ(tᵢ − t̄)²`, Pa/h, t̄ and p̄ the weighted means. Of fewer than two
/// readings it is absent (`too-few-readings`).
///
/// @param count          how many took part
/// @param firstAt        the first of them
/// @param lastAt         the last of them
/// @param timeShare      of the time in force that they speak for, above 0 to 1
/// @param sha256         in hex, over each one's moment (nanoseconds since 1970, int64) and pressure (Pa, float64),
///     little-endian, in order of time
/// @param calibrationIds of the calibrations by which they became pressures, as they come first
/// @param driftPaPerHour Pa/h
public record ReadingsUsed(
        long count,
        Instant firstAt,
        Instant lastAt,
        double timeShare,
        String sha256,
        List<CalibrationId> calibrationIds,
        Measured driftPaPerHour) {

    public ReadingsUsed {
        calibrationIds = List.copyOf(calibrationIds);
    }
}
