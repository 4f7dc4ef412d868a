package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// The share of the charge that comes back: `CE_k = 100 · Q_closing,k / Q_opening,k`, %.
///
/// In a metal cell stripped over plated, in an anode half cell charged over discharged, in a cathode half cell and a
/// full cell discharged over charged. Values above 100 are kept: they are evidence, not an error ([CycleFlags]).
/// Absent for an incomplete cycle, a symmetric cell, an opening without charge, and where a charge is absent.
///
/// Source: B. D. Adams et al., Adv. Energy Mater. 8 (2018) 1702097, doi:10.1002/aenm.201702097. Accuracy: that of the
/// two charges; one rounding of each operation.
public final class CoulombicEfficiency {

    public static final Algorithm ALGORITHM = new Algorithm("coulombic-efficiency", 1);

    private CoulombicEfficiency() {}

    public static Measured percent(Cycle cycle) {
        if (!cycle.oneSided()) {
            return Measured.absent(Reason.SYMMETRIC_CELL);
        }
        if (cycle.openingAh() instanceof Measured.Value(double openingAh) && !(openingAh > 0)) {
            return Measured.absent(Reason.NO_CHARGE);
        }
        return cycle.closingAh().with(cycle.openingAh(), (closingAh, openingAh) -> 100 * closingAh / openingAh);
    }
}
