package org.provolt.contracts.pressure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// A pressure was put on a cell, from `occurredAt` on. Gauge pressure, Pa above ambient.
///
/// @param fixtureId the fixture that presses, absent for a coin cell
/// @param measuredPressurePa what the load cell read when it was set
/// @param calibrationId the calibration in force then, where a fixture with one presses
/// @param note in words, such as the basis of an assumed pressure
public record PressureSet(
        PressureSettingId pressureSettingId,
        CellId cellId,
        @Nullable FixtureId fixtureId,
        @Nullable CalibrationId calibrationId,
        Double appliedPressurePa,
        @Nullable Double measuredPressurePa,
        PressureBasis basis,
        @Nullable String note,
        Instant occurredAt)
        implements PressureFact {}
