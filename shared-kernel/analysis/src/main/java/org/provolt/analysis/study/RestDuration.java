package org.provolt.analysis.study;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;

/// Time of a cycle in which no current flowed: `duration − Σ 3600 · Q / |I|mean` over its half cycles, s, not below 0.
///
/// With the duration from this cycle's begin to the next one's, the charge of each half cycle in A·h and its mean
/// current while current flowed. Rests, open circuit and the time of impedance all count. Absent where one of them is.
/// Accuracy: charge and mean current rest on the same records, so only the intervals in which current sets in or stops
/// count otherwise in one than in the other: two sampling intervals of each half cycle at most.
public final class RestDuration {

    public static final Algorithm ALGORITHM = new Algorithm("rest-duration", 1);

    private static final double SECOND_PER_HOUR = 3600;

    private RestDuration() {}

    /// Time in which a half cycle's current flowed, s.
    ///
    /// @param chargeAh  charge that passed, A·h
    /// @param meanAmpere mean |I| while it flowed, A
    public static Measured flowingSecond(Measured chargeAh, Measured meanAmpere) {
        return chargeAh.with(meanAmpere, (charge, ampere) -> SECOND_PER_HOUR * charge / ampere);
    }

    public static Measured second(Measured durationSecond, Measured openingSecond, Measured closingSecond) {
        Measured flowing = openingSecond.with(closingSecond, Double::sum);
        return durationSecond.with(flowing, (duration, time) -> Math.max(0, duration - time));
    }
}
