package org.provolt.analysis.impedance.circuit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;

/// Branches side by side: `1/Z = Σ 1/Zᵢ`, so `∂Z/∂p = (Z/Zᵢ)² ∂Zᵢ/∂p`.
///
/// @param branches in the order of their parameters
public record Parallel(List<Circuit> branches) implements Circuit {
    public Parallel {
        branches = List.copyOf(branches);
    }

    @Override
    public List<CircuitParameter> parameters() {
        return branches.stream().flatMap(branch -> branch.parameters().stream()).toList();
    }

    @Override
    public int size() {
        return branches.stream().mapToInt(Circuit::size).sum();
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        List<Response> responses = Split.responses(branches, angularFrequency, values);
        Complex admittance = Complex.ZERO;
        for (Response response : responses) {
            admittance = admittance.add(response.impedance().reciprocal());
        }
        Complex impedance = admittance.reciprocal();
        List<Complex> derivatives = new ArrayList<>(values.length);
        for (Response response : responses) {
            Complex share = impedance.divide(response.impedance());
            Complex square = share.multiply(share);
            response.derivatives().forEach(derivative -> derivatives.add(derivative.multiply(square)));
        }
        return new Response(impedance, derivatives);
    }

    @Override
    public Stream<Element> elements() {
        return branches.stream().flatMap(Circuit::elements);
    }

    @Override
    public String toString() {
        return branches.stream()
                .map(branch -> branch instanceof Series ? "(" + branch + ")" : branch.toString())
                .collect(joining(" ∥ ", "(", ")"));
    }
}
