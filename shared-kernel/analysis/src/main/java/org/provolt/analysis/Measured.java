package org.provolt.analysis;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// A computed value, or the reason why there is none. Never 0 or `NaN` for what could not be computed.
public sealed interface Measured {

    /// @param value finite, in the unit that the method's name says
    record Value(double value) implements Measured {
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a measured value is finite, not " + value);
            }
        }
    }

    record Absent(Reason because) implements Measured {}

    /// The value; what a float64 cannot hold, because the records are absurdly large, is absent as `not-finite`.
    static Measured of(double value) {
        return Double.isFinite(value) ? new Value(value) : new Absent(Reason.NOT_FINITE);
    }

    static Measured absent(Reason because) {
        return new Absent(because);
    }

    /// The function's value here; an absent one stays absent for its own reason.
    default Measured map(DoubleUnaryOperator function) {
        return switch (this) {
            case Value(double value) -> of(function.applyAsDouble(value));
            case Absent absent -> absent;
        };
    }

    /// The function's value of both; where one is absent, the first absence is the result's.
    default Measured with(Measured other, DoubleBinaryOperator function) {
        return switch (this) {
            case Value(double mine) -> other.map(theirs -> function.applyAsDouble(mine, theirs));
            case Absent absent -> absent;
        };
    }

    default OptionalDouble toOptional() {
        return switch (this) {
            case Value(double value) -> OptionalDouble.of(value);
            case Absent absent -> OptionalDouble.empty();
        };
    }
}
