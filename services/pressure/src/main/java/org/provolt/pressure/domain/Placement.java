package org.provolt.pressure.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureSettingId;

/// A setting that was not withdrawn, as far as it says which cell lies where.
///
/// @param fixtureId absent for a coin cell, which no fixture presses
/// @param releasedAt absent where it was not released
public record Placement(
        PressureSettingId settingId,
        CellId cellId,
        @Nullable FixtureId fixtureId,
        Instant from,
        @Nullable Instant releasedAt) {}
