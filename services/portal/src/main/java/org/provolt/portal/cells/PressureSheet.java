package org.provolt.portal.cells;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What pressed on a cell, as its page needs it.
record PressureSheet(List<Setting> settings) {

    /// @param appliedPressurePa above ambient
    /// @param withdrawn when and why it was taken back as a mistake; absent while it counts
    record Setting(
            UUID pressureSettingId,
            @Nullable UUID fixtureId,
            double appliedPressurePa,
            @Nullable Double measuredPressurePa,
            String basis,
            @Nullable String note,
            Instant occurredAt,
            @Nullable Instant releasedAt,
            @Nullable Withdrawal withdrawn) {

        /// The best that is known of it.
        public double pressurePa() {
            return measuredPressurePa == null ? appliedPressurePa : measuredPressurePa;
        }
    }

    record Withdrawal(Instant occurredAt, @Nullable String reason) {}
}
