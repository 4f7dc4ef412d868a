package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.BoundedLeastSquares.Solution;
import org.provolt.analysis.impedance.circuit.CircuitParameter;
import org.provolt.analysis.impedance.circuit.CircuitParameter.Kind;

/// What is told of the end of a fit.
final class FitReport {

    private FitReport() {}

    static ImpedanceFit.Fitted of(
            ImpedanceModel model, FitPoints points, ImpedanceParameters thresholds, Solution solution) {
        List<CircuitParameter> names = model.circuit().parameters();
        Uncertainty uncertainty = Uncertainty.of(solution.residuals(), solution.held(), names.size());
        int parts = 2 * points.size();
        double squares = solution.residuals().sumOfSquares();
        double chiSquare = squares / (parts - names.size() + solution.held().cardinality());
        double accuracy = thresholds.accuracyShare();
        return new ImpedanceFit.Fitted(
                model,
                parameters(names, solution, uncertainty, FastMath.sqrt(chiSquare), thresholds),
                correlation(names, uncertainty),
                PlacedArc.of(model.circuit(), solution.values()).stream()
                        .map(PlacedArc::arc)
                        .toList(),
                points.size(),
                points.points().getFirst().frequencyHertz(),
                points.points().getLast().frequencyHertz(),
                chiSquare,
                parts * FastMath.log(FastMath.max(squares / parts, accuracy * accuracy)) + 2 * names.size(),
                thresholds);
    }

    private static List<FittedParameter> parameters(
            List<CircuitParameter> names,
            Solution solution,
            Uncertainty uncertainty,
            double deviation,
            ImpedanceParameters thresholds) {
        List<FittedParameter> parameters = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            double value = solution.values()[at];
            boolean exponent = names.get(at).kind() == Kind.EXPONENT;
            boolean held = solution.held().get(at);
            double perUnit = uncertainty.unitErrors()[at] * (exponent ? 1 : value);
            double sure = perUnit * FastMath.max(deviation, thresholds.accuracyShare());
            parameters.add(new FittedParameter(
                    names.get(at).name(),
                    names.get(at).unit(),
                    value,
                    held ? Measured.absent(Reason.AT_BOUND) : Measured.of(perUnit * deviation),
                    held ? exponent && value == 1 : sure <= thresholds.determinedShare() * value));
        }
        return parameters;
    }

    private static Correlation correlation(List<CircuitParameter> names, Uncertainty uncertainty) {
        return new Correlation(
                names.stream().map(CircuitParameter::name).toList(),
                Stream.of(uncertainty.correlation())
                        .map(row -> DoubleStream.of(row).boxed().toList())
                        .toList());
    }
}
