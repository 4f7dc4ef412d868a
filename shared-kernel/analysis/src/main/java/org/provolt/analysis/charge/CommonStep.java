package org.provolt.analysis.charge;

/// The greatest step of which all of a counter's changes are multiples: the counter's resolution, or finer.
///
/// Euclid's algorithm with a tolerance: what is left below it counts as nothing. Deterministic in the records' order.
final class CommonStep {

    private final double tolerance;
    private double step;

    CommonStep(double tolerance) {
        this.tolerance = tolerance;
    }

    void add(double change) {
        double other = Math.abs(change);
        while (other > tolerance) {
            double rest = Math.abs(step - StrictMath.rint(step / other) * other);
            step = other;
            other = rest;
        }
    }

    /// 0 where nothing changed.
    double value() {
        return step;
    }
}
