package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;

/// The share of the charge that does not come back: `100 − CE_k`, %. Negative where the efficiency exceeds 100.
///
/// Absent where the [efficiency][CoulombicEfficiency] is, for its reason. The paper's second cycle: 46.08 % at 0 kPa,
/// 2.04 % at 1272 kPa.
public final class Loss {

    public static final Algorithm ALGORITHM = new Algorithm("loss", 1);

    private Loss() {}

    public static Measured percent(Cycle cycle) {
        return CoulombicEfficiency.percent(cycle).map(efficiency -> 100 - efficiency);
    }
}
