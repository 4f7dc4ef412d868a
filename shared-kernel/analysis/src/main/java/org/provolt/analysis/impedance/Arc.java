package org.provolt.analysis.impedance;

import org.hipparchus.complex.Complex;
import org.hipparchus.util.FastMath;

/// A resistance beside a capacitance: `Z = R/(1 + (jωτ)ⁿ)`, a circle's arc over the chord from 0 to R on the real axis,
/// with its apex at ω = 1/τ. Diffusion behind the resistance is left out.
///
/// @param resistor           name of the resistance
/// @param resistanceOhm      R, ohm: the chord
/// @param timeConstantSecond τ = (RQ)^(1/n), s
/// @param exponent           n; 1 for a half circle
public record Arc(String resistor, double resistanceOhm, double timeConstantSecond, double exponent) {

    /// 1/(2πτ), Hz.
    public double apexFrequencyHertz() {
        return 1 / (2 * FastMath.PI * timeConstantSecond);
    }

    /// Whether its apex and at least a share of its chord lie between two frequencies, Hz.
    public boolean closed(double lowestHertz, double highestHertz, double leastChordShare) {
        return lowestHertz <= apexFrequencyHertz()
                && apexFrequencyHertz() <= highestHertz
                && chordShare(lowestHertz, highestHertz) >= leastChordShare;
    }

    /// The share of the chord that lies under the arc between two frequencies, Hz; 0 to 1.
    public double chordShare(double lowestHertz, double highestHertz) {
        return realShare(lowestHertz) - realShare(highestHertz);
    }

    private double realShare(double frequencyHertz) {
        double modulus = FastMath.pow(frequencyHertz / apexFrequencyHertz(), exponent);
        double phase = exponent * FastMath.PI / 2;
        Complex one = new Complex(1 + modulus * FastMath.cos(phase), modulus * FastMath.sin(phase));
        return one.reciprocal().getReal();
    }
}
