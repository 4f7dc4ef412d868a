package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.provolt.analysis.impedance.circuit.Capacitor;
import org.provolt.analysis.impedance.circuit.Circuit;
import org.provolt.analysis.impedance.circuit.ConstantPhase;
import org.provolt.analysis.impedance.circuit.Element;
import org.provolt.analysis.impedance.circuit.Parallel;
import org.provolt.analysis.impedance.circuit.Resistor;
import org.provolt.analysis.impedance.circuit.Series;

/// An arc, and where its parameters stand among a circuit's.
///
/// @param from place of the first
/// @param size how many there are
/// @param make the types of its elements
record PlacedArc(Arc arc, int from, int size, List<Class<?>> make) {

    PlacedArc {
        make = List.copyOf(make);
    }

    /// In the circuit's order.
    static List<PlacedArc> of(Circuit circuit, double[] values) {
        List<PlacedArc> arcs = new ArrayList<>();
        collect(circuit, values, 0, arcs);
        return List.copyOf(arcs);
    }

    private static void collect(Circuit circuit, double[] values, int from, List<PlacedArc> arcs) {
        switch (circuit) {
            case Series series -> {
                int at = from;
                for (Circuit part : series.parts()) {
                    collect(part, values, at, arcs);
                    at += part.size();
                }
            }
            case Parallel parallel -> arc(parallel, values, from).ifPresent(arcs::add);
            case Element element -> {
                // no arc on its own
            }
        }
    }

    private static Optional<PlacedArc> arc(Parallel parallel, double[] values, int from) {
        Optional<String> resistor = Optional.empty();
        double resistance = 0;
        double capacity = 0;
        double exponent = 1;
        int at = from;
        for (Element element : parallel.elements().toList()) {
            if (element instanceof Resistor) {
                resistor = Optional.of(element.name());
                resistance = values[at];
            } else if (element instanceof Capacitor) {
                capacity = values[at];
            } else if (element instanceof ConstantPhase) {
                capacity = values[at];
                exponent = values[at + 1];
            }
            at += element.size();
        }
        if (capacity == 0) {
            return Optional.empty();
        }
        List<Class<?>> make =
                parallel.elements().<Class<?>>map(Element::getClass).toList();
        double ohm = resistance;
        double second = FastMath.pow(resistance * capacity, 1 / exponent);
        double depression = exponent;
        return resistor.map(name -> new PlacedArc(new Arc(name, ohm, second, depression), from, parallel.size(), make));
    }
}
