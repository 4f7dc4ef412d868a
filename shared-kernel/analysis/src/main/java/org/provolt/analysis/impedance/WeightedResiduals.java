package org.provolt.analysis.impedance;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.provolt.analysis.impedance.circuit.Circuit;
import org.provolt.analysis.impedance.circuit.Response;

/// How far a circuit of given values lies from the points: `(Z(ω) − Z)/|Z|`, the real part of each point in the first
/// half, the imaginary part in the second, with the derivatives by each parameter.
final class WeightedResiduals {

    private final double[] residuals;
    private final double[][] jacobian;

    WeightedResiduals(double[] residuals, double[][] jacobian) {
        this.residuals = residuals;
        this.jacobian = jacobian;
    }

    double[] residuals() {
        return residuals;
    }

    double[][] jacobian() {
        return jacobian;
    }

    static WeightedResiduals of(Circuit circuit, FitPoints points, double[] values) {
        int count = points.size();
        double[] residuals = new double[2 * count];
        double[][] jacobian = new double[2 * count][values.length];
        for (int at = 0; at < count; at++) {
            double weight = points.weight(at);
            Response response = circuit.at(points.angularFrequency(at), values);
            Complex difference = response.impedance().subtract(points.impedance(at));
            residuals[at] = difference.getReal() * weight;
            residuals[at + count] = difference.getImaginary() * weight;
            List<Complex> derivatives = response.derivatives();
            for (int by = 0; by < values.length; by++) {
                jacobian[at][by] = derivatives.get(by).getReal() * weight;
                jacobian[at + count][by] = derivatives.get(by).getImaginary() * weight;
            }
        }
        return new WeightedResiduals(residuals, jacobian);
    }

    double sumOfSquares() {
        return Columns.dot(residuals, residuals);
    }

    double[] column(int by) {
        double[] column = new double[jacobian.length];
        for (int row = 0; row < column.length; row++) {
            column[row] = jacobian[row][by];
        }
        return column;
    }
}
