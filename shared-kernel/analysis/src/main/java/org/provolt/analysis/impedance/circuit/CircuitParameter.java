package org.provolt.analysis.impedance.circuit;

/// A parameter of a circuit.
///
/// @param name such as `R1` or `CPE1_n`
/// @param unit such as `ohm`; `1` for a bare number
/// @param kind what values it can take
public record CircuitParameter(String name, String unit, Kind kind) {

    /// What values a parameter can take.
    public enum Kind {
        /// Anything above 0, over many decades.
        POSITIVE,
        /// A constant phase element's exponent: above 0, at most 1.
        EXPONENT
    }

    static CircuitParameter positive(String name, String unit) {
        return new CircuitParameter(name, unit, Kind.POSITIVE);
    }
}
