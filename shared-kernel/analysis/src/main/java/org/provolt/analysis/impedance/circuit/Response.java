package org.provolt.analysis.impedance.circuit;

import java.util.List;
import org.hipparchus.complex.Complex;

/// What a circuit answers at one frequency.
///
/// @param impedance   ohm; the imaginary part is negative where the circuit is capacitive
/// @param derivatives ∂Z/∂p for each parameter p, ohm per unit of p
public record Response(Complex impedance, List<Complex> derivatives) {
    public Response {
        derivatives = List.copyOf(derivatives);
    }
}
