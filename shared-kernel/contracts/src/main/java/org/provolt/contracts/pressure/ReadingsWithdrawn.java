package org.provolt.contracts.pressure;

import java.time.Instant;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// Readings that a file told of a fixture's load cell were taken back; the reason travels beside the fact. They count
/// nowhere any more.
///
/// @param lastReading they and what was told when the file was read before; what a later reading told stays
public record ReadingsWithdrawn(FixtureId fixtureId, ImportId importId, int lastReading, Instant occurredAt)
        implements PressureFact {}
