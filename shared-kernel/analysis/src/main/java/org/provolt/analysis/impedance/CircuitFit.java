package org.provolt.analysis.impedance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.impedance.BoundedLeastSquares.Solution;
import org.provolt.analysis.impedance.circuit.Circuit;

/// The best end of the fits from every start, with its arcs in order: that of the highest frequency first.
final class CircuitFit {

    private final Circuit circuit;
    private final FitPoints points;
    private final ImpedanceParameters parameters;

    CircuitFit(Circuit circuit, FitPoints points, ImpedanceParameters parameters) {
        this.circuit = circuit;
        this.points = points;
        this.parameters = parameters;
    }

    Optional<Solution> solve() {
        return StartingValues.of(circuit, points, parameters).stream()
                .map(this::from)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(solution -> solution.residuals().sumOfSquares()))
                .map(this::ordered);
    }

    private Optional<Solution> from(double[] start) {
        return new BoundedLeastSquares(
                        circuit, points, new Coordinates(circuit.parameters(), start, parameters.leastExponent()))
                .solve();
    }

    /// Two arcs of the same make are told apart by their frequency only: the same fit, with their values exchanged.
    private Solution ordered(Solution found) {
        List<PlacedArc> arcs = PlacedArc.of(circuit, found.values());
        for (int at = 1; at < arcs.size(); at++) {
            PlacedArc before = arcs.get(at - 1);
            PlacedArc after = arcs.get(at);
            if (after.arc().timeConstantSecond() < before.arc().timeConstantSecond()
                    && after.make().equals(before.make())) {
                return from(exchanged(found.values(), before, after))
                        .map(this::ordered)
                        .orElse(found);
            }
        }
        return found;
    }

    private static double[] exchanged(double[] values, PlacedArc before, PlacedArc after) {
        double[] exchanged = values.clone();
        System.arraycopy(values, before.from(), exchanged, after.from(), before.size());
        System.arraycopy(values, after.from(), exchanged, before.from(), after.size());
        return exchanged;
    }
}
