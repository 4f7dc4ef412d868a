package org.provolt.analysis.impedance;

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
}
