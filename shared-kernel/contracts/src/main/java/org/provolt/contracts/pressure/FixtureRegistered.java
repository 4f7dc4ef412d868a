package org.provolt.contracts.pressure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.FixtureId;

/// A device that presses on cells joined the laboratory.
///
/// @param pressedAreaMm2 area over which its force presses, mm²
/// @param rangePa largest pressure it may be set to, Pa above ambient
public record FixtureRegistered(
        FixtureId fixtureId,
        String label,
        Double pressedAreaMm2,
        @Nullable Double rangePa,
        @Nullable String loadCellSerial,
        Instant occurredAt)
        implements PressureFact {}
