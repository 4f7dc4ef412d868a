package org.provolt.metrics.conditions;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.charge.CurrentAccuracy;
import org.provolt.kernel.InstrumentId;

/// How accurate the current of a run's instrument is, by the newest statement.
///
/// @param version of the statement; 0 where the registration said it
public record AccuracyInForce(
        InstrumentId instrumentId,
        int version,
        double gainPercent,
        @Nullable Double offsetAmpere) {

    public CurrentAccuracy accuracy() {
        return new CurrentAccuracy(
                gainPercent, offsetAmpere == null ? OptionalDouble.empty() : OptionalDouble.of(offsetAmpere));
    }
}
