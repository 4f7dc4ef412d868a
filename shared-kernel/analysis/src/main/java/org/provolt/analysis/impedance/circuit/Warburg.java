package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.FastMath;

/// Diffusion from a half space: `Z = σ (1 − j)/√ω`, σ in ohm s^-1/2.
///
/// Equal to a constant phase element of n = 1/2 and Q = 1/(σ√2).
/// Source: E. Warburg, Ann. Phys. 303 (1899) 493, doi:10.1002/andp.18993030302.
///
/// @param name such as `W1`
public record Warburg(String name) implements Element {
    @Override
    public List<CircuitParameter> parameters() {
        return List.of(CircuitParameter.positive(name, "ohm s^-1/2"));
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        double root = FastMath.sqrt(angularFrequency);
        return new Response(
                new Complex(values[0] / root, -values[0] / root), List.of(new Complex(1 / root, -1 / root)));
    }

    @Override
    public double[] valuesAt(double modulusOhm, double angularFrequency) {
        return new double[] {modulusOhm * FastMath.sqrt(angularFrequency / 2)};
    }

    @Override
    public String toString() {
        return name;
    }
}
