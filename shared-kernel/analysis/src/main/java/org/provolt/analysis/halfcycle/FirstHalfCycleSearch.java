package org.provolt.analysis.halfcycle;

import org.jspecify.annotations.Nullable;

/// Finds a series' first half cycle before its deadband is known.
///
/// It begins with the first record above the noise and ends with the first above the noise in the other direction.
/// Where a record's deadband (0.5 % of its |I|) exceeds every current before it, what was before is noise: its
/// greatest current becomes the series' noise and the search begins again with this record.
final class FirstHalfCycleSearch {

    private final double deadbandShare;
    private double floorAmpere;
    private @Nullable FirstHalfCycle candidate;

    FirstHalfCycleSearch(double deadbandShare, double floorAmpere, @Nullable FirstHalfCycle candidate) {
        this.deadbandShare = deadbandShare;
        this.floorAmpere = floorAmpere;
        this.candidate = candidate;
    }

    /// Takes the next record; true where it ends the half cycle.
    boolean endsWith(long record, double currentAmpere) {
        double magnitude = Math.abs(currentAmpere);
        if (!(magnitude > floorAmpere)) {
            return false;
        }
        Direction direction = Direction.of(currentAmpere);
        FirstHalfCycle half = candidate;
        if (half == null) {
            candidate = new FirstHalfCycle(direction, record, magnitude);
            return false;
        }
        if (deadbandShare * magnitude > half.peakAmpere()) {
            floorAmpere = half.peakAmpere();
            candidate = new FirstHalfCycle(direction, record, magnitude);
            return false;
        }
        if (direction != half.direction()) {
            return true;
        }
        candidate = new FirstHalfCycle(direction, half.firstRecord(), Math.max(half.peakAmpere(), magnitude));
        return false;
    }

    double floorAmpere() {
        return floorAmpere;
    }

    @Nullable
    FirstHalfCycle candidate() {
        return candidate;
    }
}
