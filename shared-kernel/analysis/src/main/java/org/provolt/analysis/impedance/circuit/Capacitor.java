package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;

/// A capacitance: `Z = 1/(jωC)`, C in farad.
///
/// @param name such as `C1`
public record Capacitor(String name) implements Element {
    @Override
    public List<CircuitParameter> parameters() {
        return List.of(CircuitParameter.positive(name, "F"));
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        Complex impedance = new Complex(0, -1 / (angularFrequency * values[0]));
        return new Response(impedance, List.of(impedance.divide(-values[0])));
    }

    @Override
    public double[] valuesAt(double modulusOhm, double angularFrequency) {
        return new double[] {1 / (modulusOhm * angularFrequency)};
    }

    @Override
    public String toString() {
        return name;
    }
}
