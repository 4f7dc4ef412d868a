package org.provolt.analysis.cycle;

import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.HalfCycle;

/// How much a cycle's plateaus jitter, V: the greater [PlateauNoise] of its two half cycles.
///
/// A soft short shows in either. Absent for an incomplete cycle and where that of a half cycle is.
public final class CycleNoise {

    private CycleNoise() {}

    public static Measured volt(Cycle cycle) {
        return cycle.closing()
                .map(HalfCycle::plateauNoiseVolt)
                .orElse(Measured.absent(Reason.CYCLE_INCOMPLETE))
                .with(cycle.opening().plateauNoiseVolt(), Math::max);
    }
}
