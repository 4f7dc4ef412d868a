package org.provolt.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// What a cycle leaves behind when half cycles are drawn end to end on a net-charge axis:
/// `slip_k = Q_opening,k − Q_closing,k`, A·h; plated less stripped in a metal cell. The cumulative slip is the metal
/// lost.
///
/// BDF's net capacity has the opposite sign in a metal cell. Absent for an incomplete cycle, a symmetric cell and where
/// a charge is absent; the cumulative slip is absent from a cycle without slip on, whose loss is not known.
/// Source: A. J. Smith et al., J. Electrochem. Soc. 157 (2010) A196, doi:10.1149/1.3268129 (end-point slippage).
public final class Slippage {

    public static final Algorithm ALGORITHM = new Algorithm("slippage", 1);

    private Slippage() {}

    public static Measured ampereHour(Cycle cycle) {
        return cycle.oneSided()
                ? cycle.openingAh().with(cycle.closingAh(), (openingAh, closingAh) -> openingAh - closingAh)
                : Measured.absent(Reason.SYMMETRIC_CELL);
    }

    /// The slip of each cycle and all before it, in the same order.
    ///
    /// @param cycles from a run's first on
    public static List<Measured> cumulativeAmpereHour(List<Cycle> cycles) {
        List<Measured> cumulative = new ArrayList<>();
        CompensatedSum sum = new CompensatedSum();
        boolean known = true;
        for (Cycle cycle : cycles) {
            Measured slip = ampereHour(cycle);
            cumulative.add(known ? slip.map(here -> plus(sum, here)) : Measured.absent(Reason.EARLIER_CYCLE_ABSENT));
            known &= slip instanceof Measured.Value;
        }
        return List.copyOf(cumulative);
    }

    private static double plus(CompensatedSum sum, double slip) {
        sum.add(slip);
        return sum.value();
    }
}
