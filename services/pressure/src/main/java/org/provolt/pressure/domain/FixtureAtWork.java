package org.provolt.pressure.domain;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;

/// A fixture at the moment at which a pressure is set with it.
///
/// @param rangePa largest pressure that it may be set to, Pa above ambient; absent where nobody said
/// @param calibrationInForce absent where none was valid then
/// @param occupied by another cell, while the one that the pressure is for would lie in it
public record FixtureAtWork(
        FixtureId fixtureId,
        String label,
        @Nullable Double rangePa,
        @Nullable CalibrationId calibrationInForce,
        @Nullable Occupied occupied) {}
