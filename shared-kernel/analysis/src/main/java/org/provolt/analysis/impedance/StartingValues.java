package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.FastMath;
import org.provolt.analysis.impedance.circuit.Circuit;
import org.provolt.analysis.impedance.circuit.Element;

/// Where fits of a circuit to a spectrum begin, from the spectrum alone.
///
/// With its shape fixed each part of a circuit in series is its size times a known curve. So apex frequencies are tried
/// for the arcs, log-spaced over what was measured, the first arc's the highest; the sizes that fit best then come from
/// linear least squares without negative ones; the best trials are where the fit begins.
final class StartingValues {

    /// What a trial leaves out begins at this share of the smallest |Z|.
    private static final double LEFT_OUT_SHARE = 0.01;

    private final Circuit circuit;
    private final FitPoints points;
    private final double[] target;
    private final Map<StartingPart, double[]> columns = new HashMap<>();

    private StartingValues(Circuit circuit, FitPoints points) {
        this.circuit = circuit;
        this.points = points;
        this.target = stack(points::impedance);
    }

    /// The best first.
    static List<double[]> of(Circuit circuit, FitPoints points, ImpedanceParameters parameters) {
        StartingValues starting = new StartingValues(circuit, points);
        double[] frequencies = starting.frequencies(parameters.startingFrequencies());
        return Combinations.of(frequencies, StartingPart.arcs(circuit)).stream()
                .map(starting::trial)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Trial::sumOfSquares))
                .limit(parameters.starts())
                .map(Trial::values)
                .toList();
    }

    /// Angular frequencies over what was measured, falling.
    private double[] frequencies(int count) {
        double decades = FastMath.log(points.lowest() / points.highest());
        return IntStream.range(0, count)
                .mapToDouble(at -> points.highest() * FastMath.exp(decades * (at + 0.5) / count))
                .toArray();
    }

    private Optional<Trial> trial(double[] apexes) {
        List<StartingPart> parts = StartingPart.of(circuit, apexes, points.lowest(), points.highest());
        return NonNegativeLeastSquares.of(parts.stream().map(this::column).toList(), target)
                .map(fit -> new Trial(values(parts, fit.amounts()), fit.sumOfSquares()));
    }

    private double[] values(List<StartingPart> parts, double[] amounts) {
        double least = points.points().stream()
                        .mapToDouble(ImpedancePoint::modulusOhm)
                        .min()
                        .orElseThrow()
                * LEFT_OUT_SHARE;
        List<Double> values = new ArrayList<>();
        for (Element element : circuit.elements().toList()) {
            int at = IntStream.range(0, parts.size())
                    .filter(place -> parts.get(place).sizes(element))
                    .findFirst()
                    .orElseThrow();
            DoubleStream.of(element.valuesAt(
                            Math.max(amounts[at], least), parts.get(at).angularFrequency()))
                    .forEach(values::add);
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] column(StartingPart part) {
        return columns.computeIfAbsent(part, each -> stack(at -> each.curve(points.angularFrequency(at))));
    }

    private double[] stack(IntFunction<Complex> impedance) {
        int count = points.size();
        double[] stacked = new double[2 * count];
        for (int at = 0; at < count; at++) {
            Complex weighted = impedance.apply(at).multiply(points.weight(at));
            stacked[at] = weighted.getReal();
            stacked[at + count] = weighted.getImaginary();
        }
        return stacked;
    }

    private static final class Trial {

        private final double[] values;
        private final double sumOfSquares;

        Trial(double[] values, double sumOfSquares) {
            this.values = values;
            this.sumOfSquares = sumOfSquares;
        }

        double[] values() {
            return values;
        }

        double sumOfSquares() {
            return sumOfSquares;
        }
    }
}
