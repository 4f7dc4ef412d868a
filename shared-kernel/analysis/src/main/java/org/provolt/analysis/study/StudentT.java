package org.provolt.analysis.study;

import org.hipparchus.special.Beta;

/// Student's t, by the regularized incomplete beta function: `P(|T| > t) = I(ν/(ν + t²); ν/2, 1/2)`
/// (Abramowitz and Stegun, 26.7.1 and 26.5.27).
public final class StudentT {

    private static final double OUTSIDE = 0.05;
    private static final double LARGEST = 1_000;
    private static final int HALVINGS = 80;

    private StudentT() {}

    /// The t that 95 % lie within on both sides: 12.706 for one degree of freedom, 1.960 for very many. By bisection,
    /// to the last digits of a float64.
    ///
    /// @param degreesOfFreedom at least 1
    public static double quantile95(int degreesOfFreedom) {
        double low = 0;
        double high = LARGEST;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            if (outside(middle, degreesOfFreedom) > OUTSIDE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double outside(double t, double freedom) {
        return Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
    }
}
