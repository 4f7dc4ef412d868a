package org.provolt.pressure.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// What can be asked of a pressure on a cell.
public sealed interface PressureCommand {

    /// Pressures are gauge pressures, Pa above ambient.
    ///
    /// @param fixture the fixture that presses, as it is at that moment; absent for a coin cell
    /// @param confirmed whoever sets it has been asked and means it
    record SetPressure(
            @TargetAggregateIdentifier PressureSettingId pressureSettingId,
            CellId cellId,
            @Nullable FixtureAtWork fixture,
            Double appliedPressurePa,
            @Nullable Double measuredPressurePa,
            PressureBasis basis,
            @Nullable String note,
            boolean confirmed,
            Instant occurredAt)
            implements PressureCommand {}

    /// The reason travels beside it.
    record WithdrawSetting(@TargetAggregateIdentifier PressureSettingId pressureSettingId, Instant occurredAt)
            implements PressureCommand {}

    record ReleasePressure(@TargetAggregateIdentifier PressureSettingId pressureSettingId, Instant occurredAt)
            implements PressureCommand {}
}
