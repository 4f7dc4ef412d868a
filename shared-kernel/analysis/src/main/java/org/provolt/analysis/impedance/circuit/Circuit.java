package org.provolt.analysis.impedance.circuit;

import java.util.List;
import java.util.stream.Stream;

/// An equivalent circuit: an [Element], or several in [Series] or [Parallel].
///
/// Its text is the usual notation: `-` in series, `∥` in parallel.
public sealed interface Circuit permits Element, Series, Parallel {

    /// In the order in which [#at] takes their values.
    List<CircuitParameter> parameters();

    /// How many parameters there are.
    int size();

    /// Impedance and its derivative by each parameter.
    ///
    /// @param angularFrequency ω = 2πf, rad/s, above 0
    /// @param values           one for each of [#parameters], in its unit
    Response at(double angularFrequency, double... values);

    /// Every element, in the order of its parameters.
    Stream<Element> elements();

    static Circuit series(Circuit... parts) {
        return new Series(List.of(parts));
    }

    static Circuit parallel(Circuit... branches) {
        return new Parallel(List.of(branches));
    }
}
