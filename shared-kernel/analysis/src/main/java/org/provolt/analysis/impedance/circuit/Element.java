package org.provolt.analysis.impedance.circuit;

import java.util.stream.Stream;

/// One element of a circuit.
public sealed interface Element extends Circuit
        permits Resistor, Capacitor, ConstantPhase, Inductor, Warburg, FiniteWarburg {

    /// Such as `R1`.
    String name();

    /// Values with which the element has this modulus at this angular frequency: where a fit begins.
    ///
    /// @param modulusOhm       ohm, above 0
    /// @param angularFrequency rad/s, above 0
    double[] valuesAt(double modulusOhm, double angularFrequency);

    @Override
    default Stream<Element> elements() {
        return Stream.of(this);
    }
}
