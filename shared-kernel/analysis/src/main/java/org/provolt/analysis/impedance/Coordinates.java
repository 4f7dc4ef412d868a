package org.provolt.analysis.impedance;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.provolt.analysis.impedance.circuit.CircuitParameter;
import org.provolt.analysis.impedance.circuit.CircuitParameter.Kind;

/// Where a fit moves: from its start by `ln(p/p₀)` for what is positive, by `n − n₀` for an exponent, within bounds.
/// So every positive parameter stays above 0, and the fit takes the same steps whatever the unit.
final class Coordinates {

    private final List<CircuitParameter> parameters;
    private final double[] start;
    private final double leastExponent;

    Coordinates(List<CircuitParameter> parameters, double[] start, double leastExponent) {
        this.parameters = parameters;
        this.start = start;
        this.leastExponent = leastExponent;
    }

    List<CircuitParameter> parameters() {
        return parameters;
    }

    double[] start() {
        return start;
    }

    double leastExponent() {
        return leastExponent;
    }

    /// As far as a positive parameter can move from its start, in either direction: a factor of 10⁸.
    private static final double SPAN = 8 * FastMath.log(10);

    double value(int at, double coordinate) {
        if (!exponent(at)) {
            return start[at] * FastMath.exp(coordinate);
        }
        return coordinate >= most(at) ? 1 : start[at] + coordinate;
    }

    /// ∂value/∂coordinate.
    double slope(int at, double value) {
        return exponent(at) ? 1 : value;
    }

    double least(int at) {
        return exponent(at) ? leastExponent - start[at] : -SPAN;
    }

    double most(int at) {
        return exponent(at) ? 1 - start[at] : SPAN;
    }

    double within(int at, double coordinate) {
        return FastMath.min(FastMath.max(coordinate, least(at)), most(at));
    }

    private boolean exponent(int at) {
        return parameters.get(at).kind() == Kind.EXPONENT;
    }
}
