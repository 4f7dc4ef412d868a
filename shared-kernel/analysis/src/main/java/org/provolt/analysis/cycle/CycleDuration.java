package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleRange;

/// From a cycle's first record to the next cycle's first, rests included, s by the run's clock.
///
/// The last complete cycle ends with the record that ended its second half cycle, which is where a next one would
/// begin, or with the last record of a completed run. Absent for an incomplete cycle, and where the clock ran back
/// within the cycle.
public final class CycleDuration {

    public static final Algorithm ALGORITHM = new Algorithm("cycle-duration", 1);

    private CycleDuration() {}

    public static Measured second(Cycle cycle) {
        return cycle.closing()
                .map(closing -> second(cycle.opening(), closing))
                .orElse(Measured.absent(Reason.CYCLE_INCOMPLETE));
    }

    private static Measured second(HalfCycle opening, HalfCycle closing) {
        HalfCycleRange from = opening.range();
        HalfCycleRange until = closing.range();
        return from.clockRanBack() || until.clockRanBack()
                ? Measured.absent(Reason.CLOCK_RUNS_BACK)
                : Measured.of(until.untilSecond() - from.firstSecond());
    }
}
