package org.provolt.pressure.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Keeps readings that are not there yet.
///
/// @param columns as [ReadingRules] lets them in, in order of time
public record RecordReadings(
        @TargetAggregateIdentifier ReadingsId readingsId, FixtureId fixtureId, Columns columns, Instant occurredAt) {}
