package org.provolt.analysis.pressure;

import java.time.Instant;
import java.util.function.Consumer;
import org.provolt.kernel.PressureSettingId;

/// What load cells said, however much that is: passed on one by one, never held together.
@FunctionalInterface
public interface LoadCellReadings {

    LoadCellReadings NONE = (setting, from, until, each) -> {};

    /// Passes on the readings of the load cell of a setting's fixture, in order of time, each moment once; those
    /// without a calibration in force are left out. The same ones each time that it is asked.
    ///
    /// @param from  included
    /// @param until excluded
    void through(PressureSettingId setting, Instant from, Instant until, Consumer<PressureReading> each);
}
