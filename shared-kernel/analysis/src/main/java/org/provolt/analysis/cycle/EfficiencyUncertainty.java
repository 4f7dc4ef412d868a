package org.provolt.analysis.cycle;

import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.CurrentAccuracy;

/// The standard uncertainty of a Coulombic efficiency by the accuracy of the channel's current, %.
///
/// Both charges come from one channel, so its gain cancels from their ratio. Its offset does not: what it adds to the
/// current of one direction it takes from that of the other, so that both parts have one sign:
/// `u(CE) = CE · u(o) · (1/I_opening + 1/I_closing)`, with the mean currents. Alternative: two independent gains, which
/// would give `CE·√2·u(g)`; channels that switch their range between the directions come near to it, and no record
/// says which do.
///
/// Source: JCGM 100:2008 (GUM), 5.2.2 (correlated quantities). Of first order in o/I.
public final class EfficiencyUncertainty {

    public static final Algorithm ALGORITHM = new Algorithm("coulombic-efficiency-uncertainty", 1);

    private EfficiencyUncertainty() {}

    /// @param openingAmpere mean |I| of the half cycle that opens the cycle, A; null where it cannot be told
    /// @param closingAmpere the same of the one that closes it
    /// @param accuracy      null where nobody stated it
    public static Measured percent(
            Measured efficiencyPercent,
            @Nullable Double openingAmpere,
            @Nullable Double closingAmpere,
            @Nullable CurrentAccuracy accuracy) {
        if (efficiencyPercent instanceof Measured.Absent) {
            return efficiencyPercent;
        }
        if (accuracy == null) {
            return Measured.absent(Reason.CURRENT_ACCURACY_UNKNOWN);
        }
        if (accuracy.offsetAmpere().isEmpty()) {
            return Measured.absent(Reason.CURRENT_OFFSET_UNKNOWN);
        }
        if (openingAmpere == null || closingAmpere == null) {
            return Measured.absent(Reason.CURRENT_UNKNOWN);
        }
        double offset = accuracy.offsetAmpere().getAsDouble();
        return efficiencyPercent.map(percent -> percent * offset * (1 / openingAmpere + 1 / closingAmpere));
    }
}
