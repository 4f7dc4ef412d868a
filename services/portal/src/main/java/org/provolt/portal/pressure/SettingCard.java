package org.provolt.portal.pressure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pressure on a cell, as pages need it.
///
/// @param fixtureId absent for a coin cell, which no fixture presses
/// @param appliedPressurePa above ambient
/// @param withdrawn when and why it was taken back as a mistake; absent while it counts
/// @param calibration in force when it was set, where a fixture with one pressed
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
        @Nullable CalibrationCard calibration) {

    private static final int SHORT = 8;

    /// @param by the identity provider's subject
    public record Withdrawal(
            Instant occurredAt,
            @Nullable String reason,
            @Nullable String by) {}

    /// The best that is known of it, Pa.
    public double pressurePa() {
        return measuredPressurePa == null ? appliedPressurePa : measuredPressurePa;
    }

    /// How it is known, in words.
    public String meaning() {
        return Basis.meaning(basis);
    }

    /// The cell's label, or the beginning of its identity where its label is not known here.
    public String cellName() {
        return cellLabel == null ? "cell " + cellId.toString().substring(0, SHORT) : cellLabel;
    }

    /// The fixture's label; empty where none pressed.
    public String fixtureName() {
        if (fixtureId == null) {
            return "";
        }
        return fixtureLabel == null ? "fixture " + fixtureId.toString().substring(0, SHORT) : fixtureLabel;
    }
}
