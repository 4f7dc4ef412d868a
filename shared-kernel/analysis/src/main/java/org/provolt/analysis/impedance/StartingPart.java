package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.provolt.analysis.impedance.circuit.Capacitor;
import org.provolt.analysis.impedance.circuit.Circuit;
import org.provolt.analysis.impedance.circuit.ConstantPhase;
import org.provolt.analysis.impedance.circuit.Element;
import org.provolt.analysis.impedance.circuit.FiniteWarburg;
import org.provolt.analysis.impedance.circuit.Inductor;
import org.provolt.analysis.impedance.circuit.Parallel;
import org.provolt.analysis.impedance.circuit.Resistor;
import org.provolt.analysis.impedance.circuit.Series;
import org.provolt.analysis.impedance.circuit.Warburg;

/// A part of a circuit whose curve has a known shape once it is said at which angular frequency its elements have the
/// part's size: an arc at its apex, a tail at the lowest frequency measured, an inductance at the highest. Diffusion
/// behind a charge transfer counts as a tail of its own.
///
/// @param elements         the elements that this part sizes; several of them lie side by side
/// @param angularFrequency rad/s
record StartingPart(List<Element> elements, double angularFrequency) {

    /// @param apexes rad/s, one for each arc, in the order of the circuit
    static List<StartingPart> of(Circuit circuit, double[] apexes, double lowest, double highest) {
        List<StartingPart> parts = new ArrayList<>();
        int arc = 0;
        for (Circuit part : inSeries(circuit).toList()) {
            switch (part) {
                case Parallel parallel -> {
                    List<Element> tails = tails(parallel);
                    List<Element> rest = parallel.elements()
                            .filter(element -> !tails.contains(element))
                            .toList();
                    parts.add(new StartingPart(rest, apexes[arc++]));
                    tails.forEach(tail -> parts.add(new StartingPart(List.of(tail), lowest)));
                }
                case Element element -> parts.add(anchored(element, lowest, highest));
                case Series nested -> throw new IllegalStateException(nested + " was not taken apart");
            }
        }
        return parts;
    }

    static int arcs(Circuit circuit) {
        return (int) inSeries(circuit).filter(Parallel.class::isInstance).count();
    }

    boolean sizes(Element element) {
        return elements.contains(element);
    }

    /// The part's impedance at a size of 1 ohm.
    Complex curve(double atAngularFrequency) {
        Circuit shape = elements.size() == 1 ? elements.getFirst() : new Parallel(List.copyOf(elements));
        double[] values = elements.stream()
                .flatMapToDouble(element -> DoubleStream.of(element.valuesAt(1, angularFrequency)))
                .toArray();
        return shape.at(atAngularFrequency, values).impedance();
    }

    private static StartingPart anchored(Element element, double lowest, double highest) {
        return new StartingPart(
                List.of(element),
                switch (element) {
                    case Resistor resistor -> highest;
                    case Inductor inductor -> highest;
                    case Capacitor tail -> lowest;
                    case ConstantPhase tail -> lowest;
                    case Warburg tail -> lowest;
                    case FiniteWarburg tail -> lowest;
                });
    }

    private static Stream<Circuit> inSeries(Circuit circuit) {
        return circuit instanceof Series series
                ? series.parts().stream().flatMap(StartingPart::inSeries)
                : Stream.of(circuit);
    }

    /// Diffusion that lies behind something else in a branch.
    private static List<Element> tails(Parallel parallel) {
        return parallel.branches().stream()
                .filter(Series.class::isInstance)
                .flatMap(Circuit::elements)
                .filter(element -> element instanceof Warburg || element instanceof FiniteWarburg)
                .toList();
    }
}
