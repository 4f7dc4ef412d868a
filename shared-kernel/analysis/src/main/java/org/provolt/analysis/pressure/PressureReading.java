package org.provolt.analysis.pressure;

import java.time.Instant;

/// What the load cell of the cell's fixture said, its calibration applied.
///
/// @param at         when
/// @param pressurePa Pa above ambient
public record PressureReading(Instant at, double pressurePa) {}
