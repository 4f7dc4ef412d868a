package org.provolt.analysis.impedance;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// Columns of numbers, summed in their order.
final class Columns {

    private Columns() {}

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += left[at] * right[at];
        }
        return sum;
    }

    static RealMatrix matrix(double[]... columns) {
        return MatrixUtils.createRealMatrix(columns).transpose();
    }
}
