package org.provolt.analysis.impedance;

import java.util.List;
import org.hipparchus.complex.Complex;

/// The points of a spectrum that take part in a fit, each weighted by `1/|Z|`.
final class FitPoints {

    private final List<ImpedancePoint> points;
    private final List<Complex> impedances;
    private final double[] angularFrequencies;
    private final double[] weights;

    FitPoints(List<ImpedancePoint> points) {
        this.points = List.copyOf(points);
        this.impedances = points.stream().map(ImpedancePoint::impedance).toList();
        this.angularFrequencies =
                points.stream().mapToDouble(ImpedancePoint::angularFrequency).toArray();
        this.weights =
                points.stream().mapToDouble(point -> 1 / point.modulusOhm()).toArray();
    }

    static FitPoints of(Spectrum spectrum, ImpedanceParameters parameters) {
        return new FitPoints(spectrum.points().stream()
                .filter(point -> parameters.inductivePointsKept() || !point.inductive())
                .toList());
    }

    /// From the highest frequency to the lowest.
    List<ImpedancePoint> points() {
        return points;
    }

    int size() {
        return points.size();
    }

    /// Highest angular frequency, rad/s.
    double highest() {
        return angularFrequencies[0];
    }

    /// Lowest angular frequency, rad/s.
    double lowest() {
        return angularFrequencies[angularFrequencies.length - 1];
    }

    double weight(int at) {
        return weights[at];
    }

    Complex impedance(int at) {
        return impedances.get(at);
    }

    double angularFrequency(int at) {
        return angularFrequencies[at];
    }
}
