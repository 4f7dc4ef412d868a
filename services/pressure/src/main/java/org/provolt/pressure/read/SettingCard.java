package org.provolt.pressure.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pressure on a cell, Pa above ambient, from `occurredAt` until it was released or the cell's next setting.
///
/// @param cellLabel as cell-build told it last
/// @param calibration in force when it was set, where a fixture with one presses
/// @param withdrawn it was a mistake and never counted
public record SettingCard(
        UUID pressureSettingId,
        UUID cellId,
        @Nullable String cellLabel,
        @Nullable UUID fixtureId,
        @Nullable String fixtureLabel,
        double appliedPressurePa,
        @Nullable Double measuredPressurePa,
        String basis,
        @Nullable String note,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant releasedAt,
        @Nullable Withdrawal withdrawn,
        @Nullable CalibrationView calibration) {

    /// @param by the identity provider's subject
    public record Withdrawal(
            Instant occurredAt,
            @Nullable String reason,
            @Nullable String by) {}

    static SettingCard of(
            PressureSettingView view,
            @Nullable String cellLabel,
            @Nullable String fixtureLabel,
            @Nullable CalibrationView calibration) {
        Withdrawal withdrawal = view.withdrawnAt == null
                ? null
                : new Withdrawal(view.withdrawnAt, view.withdrawnBecause, view.withdrawnBy);
        return new SettingCard(
                view.pressureSettingId,
                view.cellId,
                cellLabel,
                view.fixtureId,
                fixtureLabel,
                view.appliedPressurePa,
                view.measuredPressurePa,
                view.basis,
                view.note,
                view.occurredAt,
                view.recordedAt,
                view.recordedBy,
                view.releasedAt,
                withdrawal,
                calibration);
    }
}
