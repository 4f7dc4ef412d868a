package org.provolt.analysis.pressure;

import java.util.List;
import java.util.OptionalDouble;

/// The readings of a load cell, in any order, and how sure they are.
///
/// @param standardUncertaintyPa of each reading, by the calibration in force, Pa; the same for all
public record PressureReadings(List<PressureReading> readings, OptionalDouble standardUncertaintyPa) {

    public static final PressureReadings NONE = new PressureReadings(List.of(), OptionalDouble.empty());

    public PressureReadings {
        readings = List.copyOf(readings);
    }
}
