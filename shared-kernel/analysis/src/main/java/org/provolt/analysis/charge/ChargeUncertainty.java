package org.provolt.analysis.charge;

import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// The standard uncertainty of a half cycle's charge by the accuracy of the channel's current, A·h.
///
/// With a current that shows `(1 + g)·I + o`, g and o unknown and constant, `∂Q/∂g = Q` and `∂Q/∂o = t`, t the time in
/// which current flowed, so that `u(Q) = √((Q·u(g))² + (t·u(o))²) = Q·√(u(g)² + (u(o)/I)²)` with `I = Q/t` the mean
/// current. It holds for a cycler's own counter too, which integrates the same current. Not contained: noise, which
/// averages out, the trapezium rule's error and the clock's.
///
/// Source: JCGM 100:2008 (GUM), 5.1.2 and F.1.2.3 (what is common to all readings is fully correlated).
public final class ChargeUncertainty {

    public static final Algorithm ALGORITHM = new Algorithm("charge-uncertainty", 1);

    private ChargeUncertainty() {}

    /// @param meanAmpere mean |I| while current flowed, A; null where it cannot be told
    /// @param accuracy   null where nobody stated it
    public static Measured ampereHour(
            Measured charge, @Nullable Double meanAmpere, @Nullable CurrentAccuracy accuracy) {
        if (charge instanceof Measured.Absent) {
            return charge;
        }
        if (accuracy == null) {
            return Measured.absent(Reason.CURRENT_ACCURACY_UNKNOWN);
        }
        double gain = accuracy.gainPercent() / 100;
        if (accuracy.offsetAmpere().isEmpty()) {
            return charge.map(ampereHour -> ampereHour * gain);
        }
        if (meanAmpere == null) {
            return Measured.absent(Reason.CURRENT_UNKNOWN);
        }
        double offset = accuracy.offsetAmpere().getAsDouble() / meanAmpere;
        return charge.map(ampereHour -> ampereHour * StrictMath.hypot(gain, offset));
    }
}
