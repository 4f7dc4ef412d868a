package org.provolt.pressure.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;

/// A time over which a cell lies in a fixture: from a moment until just before another.
///
/// @param until absent where no end is known
public record Stay(
        CellId cellId,
        FixtureId fixtureId,
        Instant from,
        @Nullable Instant until) {

    /// Whether another cell lies in the same fixture at some moment of this.
    boolean clashesWith(Stay other) {
        return !cellId.equals(other.cellId)
                && fixtureId.equals(other.fixtureId)
                && beginsBeforeEndOf(other)
                && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Stay other) {
        return other.until == null || from.isBefore(other.until);
    }
}
