package org.provolt.analysis.charge;

/// The charge of one interval.
///
/// @param growthAh charge in the half cycle's direction, A·h; can be slightly negative by a net counter's noise
/// @param broken   whether the source failed here: a counter that was reset, a hole that nothing covers
public record ChargeStep(double growthAh, boolean broken) {

    static ChargeStep whole(double growthAh) {
        return new ChargeStep(growthAh, false);
    }

    static ChargeStep broken(double growthAh) {
        return new ChargeStep(growthAh, true);
    }
}
