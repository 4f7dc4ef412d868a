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
    /// @param releasedAt when it ended, where that is known already
    record SetPressure(
            @TargetAggregateIdentifier PressureSettingId pressureSettingId,
            CellId cellId,
            @Nullable FixtureAtWork fixture,
            Double appliedPressurePa,
            @Nullable Double measuredPressurePa,
            PressureBasis basis,
            @Nullable String note,
            boolean confirmed,
            Instant occurredAt,
            @Nullable Instant releasedAt)
            implements PressureCommand {}

    /// The reason travels beside it.
    ///
    /// @param occupied by another cell, a fixture in which the cell would lie for longer if this setting had
    ///     never been
    record WithdrawSetting(
            @TargetAggregateIdentifier PressureSettingId pressureSettingId,
            @Nullable Occupied occupied,
            Instant occurredAt)
            implements PressureCommand {}

    record ReleasePressure(@TargetAggregateIdentifier PressureSettingId pressureSettingId, Instant occurredAt)
            implements PressureCommand {}
}
