package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.FastMath;

/// Diffusion through a layer of finite thickness, with u = √(jωτ), R in ohm, τ in s.
///
/// `Z = R coth(u)/u` where nothing leaves the layer on its far side ([End#REFLECTIVE], "open"), `Z = R tanh(u)/u` where
/// the far side holds its concentration ([End#TRANSMISSIVE], "short"). At high frequency both are [Warburg] with
/// σ = R/√(2τ). Source: J. R. Macdonald and E. Barsoukov, Impedance Spectroscopy, Wiley 2005,
/// doi:10.1002/0471716243, section 2.1.3.
///
/// @param name such as `W1`
/// @param end what the far side of the layer does
public record FiniteWarburg(String name, End end) implements Element {

    /// The far side of the layer.
    public enum End {
        REFLECTIVE,
        TRANSMISSIVE
    }

    @Override
    public List<CircuitParameter> parameters() {
        return List.of(CircuitParameter.positive(name + "_R", "ohm"), CircuitParameter.positive(name + "_tau", "s"));
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        double half = FastMath.sqrt(angularFrequency * values[1] / 2);
        Complex u = new Complex(half, half);
        Complex function = end == End.TRANSMISSIVE ? u.tanh() : u.tanh().reciprocal();
        Complex shape = function.divide(u);
        // d(f/u)/du · du/dτ, with f' = 1 − f² for both and du/dτ = u/(2τ)
        Complex byTime = Complex.ONE
                .subtract(function.multiply(function))
                .subtract(shape)
                .divide(2 * values[1]);
        return new Response(shape.multiply(values[0]), List.of(shape, byTime.multiply(values[0])));
    }

    @Override
    public double[] valuesAt(double modulusOhm, double angularFrequency) {
        return new double[] {modulusOhm, 1 / angularFrequency};
    }

    @Override
    public String toString() {
        return name;
    }
}
