package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;

/// A resistance: `Z = R`, R in ohm.
///
/// @param name such as `R1`
public record Resistor(String name) implements Element {
    @Override
    public List<CircuitParameter> parameters() {
        return List.of(CircuitParameter.positive(name, "ohm"));
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        return new Response(new Complex(values[0]), List.of(Complex.ONE));
    }

    @Override
    public double[] valuesAt(double modulusOhm, double angularFrequency) {
        return new double[] {modulusOhm};
    }

    @Override
    public String toString() {
        return name;
    }
}
