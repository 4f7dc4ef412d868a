package org.provolt.analysis.impedance.circuit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;

/// Parts one behind the other: `Z = Σ Zᵢ`.
///
/// @param parts in the order of their parameters
public record Series(List<Circuit> parts) implements Circuit {
    public Series {
        parts = List.copyOf(parts);
    }

    @Override
    public List<CircuitParameter> parameters() {
        return parts.stream().flatMap(part -> part.parameters().stream()).toList();
    }

    @Override
    public int size() {
        return parts.stream().mapToInt(Circuit::size).sum();
    }

    @Override
    public Response at(double angularFrequency, double... values) {
        List<Response> responses = Split.responses(parts, angularFrequency, values);
        Complex sum = Complex.ZERO;
        List<Complex> derivatives = new ArrayList<>(values.length);
        for (Response response : responses) {
            sum = sum.add(response.impedance());
            derivatives.addAll(response.derivatives());
        }
        return new Response(sum, derivatives);
    }

    @Override
    public Stream<Element> elements() {
        return parts.stream().flatMap(Circuit::elements);
    }

    @Override
    public String toString() {
        return parts.stream().map(Circuit::toString).collect(joining(" - "));
    }
}
