package org.provolt.analysis.pressure;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.PressureBasis;

/// A time over which one value of the pressure stands.
///
/// @param from    included
/// @param until   excluded, or the same moment for a moment's pressure
/// @param reading that speaks for it, where one does
record PressurePart(
        Instant from,
        Instant until,
        double valuePa,
        PressureBasis basis,
        OptionalDouble standardUncertaintyPa,
        @Nullable PressureReading reading) {

    /// Its duration, s; 1 for a moment, which is all that there is then.
    double weight() {
        return from.equals(until) ? 1 : second(from, until);
    }

    static double second(Instant from, Instant until) {
        Duration duration = Duration.between(from, until);
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
