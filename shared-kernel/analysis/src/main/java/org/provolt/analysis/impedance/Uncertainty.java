package org.provolt.analysis.impedance;

import java.util.BitSet;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/// How well a fit's end is known: `cov = s² (JᵀJ)⁻¹` with J the derivatives of the weighted residuals by the
/// coordinates that are free and s² the residuals' variance.
final class Uncertainty {

    private final double[] unitErrors;
    private final double[][] correlation;

    Uncertainty(double[] unitErrors, double[][] correlation) {
        this.unitErrors = unitErrors;
        this.correlation = correlation;
    }

    /// Standard errors of the coordinates were s = 1; 0 for what is held at a bound.
    double[] unitErrors() {
        return unitErrors;
    }

    /// Of the coordinates, and to first order of the parameters.
    double[][] correlation() {
        return correlation;
    }

    /// What is smaller than this share of the best known direction is not known at all.
    private static final double LEAST_SINGULAR_SHARE = 1e-12;

    static Uncertainty of(WeightedResiduals residuals, BitSet held, int count) {
        int[] free = Free.of(held, count);
        double[] norms = new double[free.length];
        double[][] columns = new double[free.length][];
        for (int at = 0; at < free.length; at++) {
            columns[at] = residuals.column(free[at]);
            double norm = Math.sqrt(Columns.dot(columns[at], columns[at]));
            norms[at] = Math.max(norm, LEAST_SINGULAR_SHARE);
            for (int row = 0; row < columns[at].length; row++) {
                columns[at][row] /= norms[at];
            }
        }
        double[][] covariance = inverseOfProducts(columns);
        double[] errors = new double[count];
        double[][] correlation = new double[count][count];
        for (int row = 0; row < free.length; row++) {
            errors[free[row]] = Math.sqrt(covariance[row][row]) / norms[row];
            for (int at = 0; at < free.length; at++) {
                correlation[free[row]][free[at]] =
                        covariance[row][at] / Math.sqrt(covariance[row][row] * covariance[at][at]);
            }
        }
        return new Uncertainty(errors, correlation);
    }

    private static double[][] inverseOfProducts(double[][] columns) {
        SingularValueDecomposition parts = new SingularValueDecomposition(Columns.matrix(columns));
        double[] singular = parts.getSingularValues();
        double least = singular[0] * LEAST_SINGULAR_SHARE;
        RealMatrix directions = parts.getV();
        for (int at = 0; at < singular.length; at++) {
            double size = Math.max(singular[at], least);
            for (int row = 0; row < columns.length; row++) {
                directions.multiplyEntry(row, at, 1 / size);
            }
        }
        return directions.multiplyTransposed(directions).getData();
    }
}
