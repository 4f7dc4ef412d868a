package org.provolt.analysis.halfcycle;

/// Which way the charge goes in a half cycle, by the sign of the current alone.
public enum Direction {
    /// Positive current.
    CHARGE(1),
    /// Negative current: plating, in a cell against metal.
    DISCHARGE(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /// The direction of a current that is not 0.
    public static Direction of(double currentAmpere) {
        return currentAmpere > 0 ? CHARGE : DISCHARGE;
    }

    /// 1 or −1: a current times this is positive in this direction.
    public int sign() {
        return sign;
    }
}
