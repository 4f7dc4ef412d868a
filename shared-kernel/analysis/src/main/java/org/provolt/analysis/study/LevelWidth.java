package org.provolt.analysis.study;

/// How close two values of a factor must lie to be one level: by the greater of an amount and a share.
///
/// @param absolute        in the factor's unit, not negative
/// @param relativePercent of the level's lowest value, not negative
public record LevelWidth(double absolute, double relativePercent) {

    private static final double PERCENT = 100;

    boolean joins(double lowest, double value) {
        return value - lowest <= Math.max(absolute, Math.abs(lowest) * relativePercent / PERCENT);
    }
}
