package org.provolt.analysis.impedance;

import org.hipparchus.complex.Complex;
import org.hipparchus.util.FastMath;

/// The impedance at one frequency.
///
/// @param frequencyHertz Hz
/// @param realOhm        real part, ohm
/// @param imaginaryOhm   imaginary part as measured, ohm: negative where the cell is capacitive
public record ImpedancePoint(double frequencyHertz, double realOhm, double imaginaryOhm) {

    /// ω = 2πf, rad/s.
    public double angularFrequency() {
        return 2 * FastMath.PI * frequencyHertz;
    }

    /// |Z|, ohm.
    public double modulusOhm() {
        return impedance().norm();
    }

    Complex impedance() {
        return new Complex(realOhm, imaginaryOhm);
    }

    /// Finite, above 0 Hz, and of a modulus that one can divide by.
    boolean usable() {
        return Double.isFinite(frequencyHertz)
                && frequencyHertz > 0
                && Double.isFinite(modulusOhm())
                && modulusOhm() > 0;
    }

    boolean inductive() {
        return imaginaryOhm > 0;
    }
}
