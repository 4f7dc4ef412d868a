package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.SinCos;

/// A constant phase element: `Z = 1/(Q (jω)ⁿ)`, Q in S sⁿ, n between 0 and 1; n = 1 is a capacitance of Q farad.
///
/// The convention of Orazem and Tribollet, EC-Lab, ZView and impedance.py. The alternative `1/(jωQ)ⁿ` gives another Q.
/// Source: G. J. Brug et al., J. Electroanal. Chem. 176 (1984) 275, doi:10.1016/S0022-0728(84)80324-1.
///
/// @param name such as `CPE1`
public record ConstantPhase(String name) implements Element {

    /// A fit begins here: a usual electrode, between a capacitance and diffusion.
    private static final double FIRST_EXPONENT = 0.8;

    @Override
    public List<CircuitParameter> parameters() {
        return List.of(
                CircuitParameter.positive(name + "_Q", "S s^n"),
                new CircuitParameter(name + "_n", "1", CircuitParameter.Kind.EXPONENT));
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        double exponent = values[1];
        double modulus = FastMath.pow(angularFrequency, -exponent) / values[0];
        SinCos phase = FastMath.sinCos(-exponent * FastMath.PI / 2);
        Complex impedance = new Complex(modulus * phase.cos(), modulus * phase.sin());
        Complex byExponent = impedance.multiply(new Complex(-FastMath.log(angularFrequency), -FastMath.PI / 2));
        return new Response(impedance, List.of(impedance.divide(-values[0]), byExponent));
    }

    @Override
    public double[] valuesAt(double modulusOhm, double angularFrequency) {
        return new double[] {FastMath.pow(angularFrequency, -FIRST_EXPONENT) / modulusOhm, FIRST_EXPONENT};
    }

    @Override
    public String toString() {
        return name;
    }
}
