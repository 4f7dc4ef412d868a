package org.provolt.analysis.pressure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the load cell of the cell's fixture said, its calibration applied.
///
/// @param at          when
/// @param pressurePa  Pa above ambient
/// @param calibration by which it became a pressure; absent where the instrument said the pressure itself, whose
///     uncertainty nobody knows
public record PressureReading(
        Instant at, double pressurePa, @Nullable LoadCellCalibration calibration) {}
