package org.provolt.analysis.charge;

/// The greatest step of which all of a counter's changes are multiples: the counter's resolution, or finer.
///
/// Euclid's algorithm with a tolerance: a rest below it counts as rounding. A change below it is a step itself.
/// Deterministic in the records' order.
final class CommonStep {

    private final double tolerance;
    private double step;

    CommonStep(double tolerance) {
        this.tolerance = tolerance;
    }

    void add(double change) {
        double other = Math.abs(change);
        if (other == 0 || isBelowTolerance(step)) {
            return;
        }
        if (isBelowTolerance(other)) {
            step = other;
            return;
        }
        while (other > tolerance) {
            double rest = Math.abs(step - StrictMath.rint(step / other) * other);
            step = other;
            other = rest;
        }
    }

    private boolean isBelowTolerance(double value) {
        return value > 0 && value <= tolerance;
    }

    /// 0 where nothing changed.
    double value() {
        return step;
    }
}
