package org.provolt.pressure.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// A pressure as a person sets it, Pa above ambient. The identity may be the client's own.
///
/// @param releasedAt when it ended, where it is entered afterwards
/// @param confirmed the person was asked about an implausible value and means it
record SettingRequest(
        @Nullable PressureSettingId pressureSettingId,
        CellId cellId,
        @Nullable FixtureId fixtureId,
        Double appliedPressurePa,
        @Nullable Double measuredPressurePa,
        PressureBasis basis,
        @Nullable String note,
        @Nullable Boolean confirmed,
        @Nullable Instant occurredAt,
        @Nullable Instant releasedAt) {}
