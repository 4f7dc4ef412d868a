package org.provolt.contracts.pressure;

import java.time.Instant;
import org.provolt.kernel.FixtureId;

/// Readings that a live load cell told by mistake of a fixture, from a moment until before another, were taken back;
/// the reason travels beside the fact. They count nowhere any more. Files' readings of that time stay, and so do those
/// that the load cell tells afterwards: their facts count this withdrawal among those that went before.
///
/// @param number counts the fixture's withdrawals of live readings from 1
public record LiveReadingsWithdrawn(FixtureId fixtureId, int number, Instant from, Instant until, Instant occurredAt)
        implements PressureFact {}
