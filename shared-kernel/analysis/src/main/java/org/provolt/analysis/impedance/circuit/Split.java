package org.provolt.analysis.impedance.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The values of a circuit, dealt out to its parts.
final class Split {

    private Split() {}

    static List<Response> responses(List<Circuit> parts, double angularFrequency, double[] values) {
        List<Response> responses = new ArrayList<>(parts.size());
        int from = 0;
        for (Circuit part : parts) {
            int until = from + part.size();
            responses.add(part.at(angularFrequency, Arrays.copyOfRange(values, from, until)));
            from = until;
        }
        return responses;
    }
}
