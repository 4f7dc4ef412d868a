package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;

/// An inductance, of leads and cell: `Z = jωL`, L in henry.
///
/// @param name such as `L1`
public record Inductor(String name) implements Element {
    @Override
    public List<CircuitParameter> parameters() {
        return List.of(CircuitParameter.positive(name, "H"));
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        return new Response(new Complex(0, angularFrequency * values[0]), List.of(new Complex(0, angularFrequency)));
    }

    @Override
    public double[] valuesAt(double modulusOhm, double angularFrequency) {
        return new double[] {modulusOhm / angularFrequency};
    }

    @Override
    public String toString() {
        return name;
    }
}
