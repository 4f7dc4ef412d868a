package org.provolt.pressure.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// What can be asked of a fixture.
public sealed interface FixtureCommand {

    /// @param pressedAreaMm2 area over which its force presses, mm²
    /// @param rangePa largest pressure that it may be set to, Pa above ambient
    record RegisterFixture(
            @TargetAggregateIdentifier FixtureId fixtureId,
            String label,
            Double pressedAreaMm2,
            @Nullable Double rangePa,
            @Nullable String loadCellSerial,
            Instant occurredAt)
            implements FixtureCommand {}

    /// One of the two slopes is given.
    ///
    /// @param validUntil the first moment at which it is no longer valid
    record CalibrateLoadCell(
            @TargetAggregateIdentifier FixtureId fixtureId,
            CalibrationId calibrationId,
            @Nullable Double slopePaPerVolt,
            @Nullable Double slopeNewtonPerVolt,
            Double offsetPa,
            Double standardUncertaintyPa,
            String certificate,
            Instant validFrom,
            Instant validUntil,
            Instant occurredAt)
            implements FixtureCommand {}

    /// @param lastReading what that reading of the file told and those before
    record WithdrawReadings(
            @TargetAggregateIdentifier FixtureId fixtureId, ImportId importId, int lastReading, Instant occurredAt)
            implements FixtureCommand {}

    /// What the live load cell told.
    ///
    /// @param from  included
    /// @param until not included
    record WithdrawLiveReadings(
            @TargetAggregateIdentifier FixtureId fixtureId, Instant from, Instant until, Instant occurredAt)
            implements FixtureCommand {}
}
