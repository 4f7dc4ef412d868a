package org.provolt.analysis.impedance;

import org.hipparchus.complex.Complex;
import org.provolt.analysis.impedance.circuit.Circuit;

/// An equivalent circuit by its name.
///
/// @param name    as it is stored, such as `randles`
/// @param circuit what it is made of
public record ImpedanceModel(String name, Circuit circuit) {

    /// Such as `R0 - (CPE1 ∥ (R1 - W1))`.
    public String formula() {
        return circuit.toString();
    }

    /// The circuit's impedance at a frequency.
    ///
    /// @param frequencyHertz Hz, above 0
    /// @param values         of its parameters, in the order of the circuit
    public ImpedancePoint at(double frequencyHertz, double[] values) {
        double angular = new ImpedancePoint(frequencyHertz, 0, 0).angularFrequency();
        Complex impedance = circuit.at(angular, values).impedance();
        return new ImpedancePoint(frequencyHertz, impedance.getReal(), impedance.getImaginary());
    }
}
