package org.provolt.pressure.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Keeps readings that are not there yet.
///
/// @param columns as [ReadingRules] lets them in, in order of time
/// @param source  the file that they came from; absent for a live load cell
/// @param withdrawals how many withdrawals of live readings of the fixture went before; absent where none did, and of a
///     file
/// @param reading for the how many-th time that file was read; given with the source
public record RecordReadings(
        @TargetAggregateIdentifier ReadingsId readingsId,
        FixtureId fixtureId,
        Columns columns,
        @Nullable SampleSource source,
        @Nullable Integer reading,
        @Nullable Integer withdrawals,
        Instant occurredAt) {}
