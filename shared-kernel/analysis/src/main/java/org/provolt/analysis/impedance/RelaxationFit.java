package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.util.FastMath;
import org.provolt.analysis.impedance.LinearKramersKronig.Residual;

/// The Kramers-Kronig model with a given number of elements, fitted.
final class RelaxationFit {

    private final double[] resistances;
    private final List<Complex> left;

    RelaxationFit(double[] resistances, List<Complex> left) {
        this.resistances = resistances;
        this.left = left;
    }

    /// R_k, ohm.
    double[] resistances() {
        return resistances;
    }

    /// What the model leaves of each point, as a share of |Z|.
    List<Complex> left() {
        return left;
    }

    static RelaxationFit of(FitPoints points, int elements, boolean capacitance) {
        List<List<Complex>> terms = terms(points, elements, capacitance);
        double[][] columns = terms.stream().map(RelaxationFit::stack).toArray(double[][]::new);
        List<Complex> target = IntStream.range(0, points.size())
                .mapToObj(at -> points.impedance(at).multiply(points.weight(at)))
                .toList();
        double[] sizes = new QRDecomposition(Columns.matrix(columns))
                .getSolver()
                .solve(MatrixUtils.createRealVector(stack(target)))
                .toArray();
        List<Complex> left = new ArrayList<>(target);
        for (int term = 0; term < sizes.length; term++) {
            for (int at = 0; at < left.size(); at++) {
                left.set(at, left.get(at).subtract(terms.get(term).get(at).multiply(sizes[term])));
            }
        }
        return new RelaxationFit(
                IntStream.range(0, elements).mapToDouble(at -> sizes[at]).toArray(), left);
    }

    double mu() {
        double positive = DoubleStream.of(resistances).filter(each -> each >= 0).sum();
        double negative = DoubleStream.of(resistances).filter(each -> each < 0).sum();
        return positive == 0 ? 0 : 1 + negative / positive;
    }

    List<Residual> residuals(FitPoints points) {
        return IntStream.range(0, left.size())
                .mapToObj(at -> new Residual(
                        points.points().get(at).frequencyHertz(),
                        100 * left.get(at).getReal(),
                        100 * left.get(at).getImaginary()))
                .toList();
    }

    /// The R_k first; then R, L and, where it is used, 1/C, scaled to the frequencies measured.
    private static List<List<Complex>> terms(FitPoints points, int elements, boolean capacitance) {
        List<List<Complex>> terms = new ArrayList<>();
        for (int element = 0; element < elements; element++) {
            double second = timeConstant(points, element, elements);
            terms.add(term(points, angular -> new Complex(1, angular * second).reciprocal()));
        }
        terms.add(term(points, angular -> Complex.ONE));
        terms.add(term(points, angular -> new Complex(0, angular / points.highest())));
        if (capacitance) {
            terms.add(term(points, angular -> new Complex(0, -points.lowest() / angular)));
        }
        return terms;
    }

    private static double timeConstant(FitPoints points, int element, int elements) {
        double place = elements == 1 ? 1 : (double) element / (elements - 1);
        return FastMath.exp(place * FastMath.log(points.highest() / points.lowest())) / points.highest();
    }

    private static List<Complex> term(FitPoints points, DoubleFunction<Complex> curve) {
        return IntStream.range(0, points.size())
                .mapToObj(at -> curve.apply(points.angularFrequency(at)).multiply(points.weight(at)))
                .toList();
    }

    private static double[] stack(List<Complex> column) {
        return DoubleStream.concat(
                        column.stream().mapToDouble(Complex::getReal),
                        column.stream().mapToDouble(Complex::getImaginary))
                .toArray();
    }
}
