package org.provolt.metrics.work;

import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.kernel.CellConfiguration;

/// Which half cycles, by number, make which cycle.
///
/// @param leading 1 where the run's first half cycle is of the kind that closes a cycle and belongs to none; else 0
record CycleNumbers(int leading) {

    static CycleNumbers of(CellConfiguration configuration, Direction first) {
        return new CycleNumbers(Pairing.opens(configuration, first) ? 0 : 1);
    }

    /// The half cycle that opens a cycle.
    long opening(int cycle) {
        return 2L * cycle - 1 + leading;
    }

    /// The cycle that a half cycle opens or closes; 0 for the leading one.
    int cycleOf(long halfCycle) {
        return Math.toIntExact((halfCycle + 1 - leading) / 2);
    }
}
