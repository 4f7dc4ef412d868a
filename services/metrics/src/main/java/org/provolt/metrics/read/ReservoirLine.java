package org.provolt.metrics.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.ReservoirEfficiency;

/// The efficiency of a reservoir over all complete cycles of a run, whatever range is asked for.
///
/// @param conditioningPercent efficiency of the first cycle, told apart; absent as the value is
/// @param times       how often was stripped and plated; 0 where the run has no reservoir
/// @param reservoirAh plated into it
/// @param cycledAh    stripped and plated each time
/// @param strippedAh  stripped last, all of it
/// @param parameters  by which a reservoir, its end and its exhaustion are told
public record ReservoirLine(
        @Nullable Double value,
        @Nullable String valueAbsentBecause,
        @Nullable Double conditioningPercent,
        int times,
        @Nullable Double reservoirAh,
        @Nullable Double cycledAh,
        @Nullable Double strippedAh,
        String algorithm,
        String version,
        Map<String, Double> parameters) {

    static ReservoirLine of(ReservoirEfficiency found) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("least_excess", ReservoirEfficiency.LEAST_EXCESS);
        parameters.put("cycled_tolerance", ReservoirEfficiency.CYCLED_TOLERANCE);
        parameters.put("limit_factor", ReservoirEfficiency.LIMIT_FACTOR);
        parameters.put("limit_share", ReservoirEfficiency.LIMIT_SHARE);
        return new ReservoirLine(
                value(found.percent()),
                found.percent() instanceof Measured.Absent(var because) ? because.toString() : null,
                value(found.conditioningPercent()),
                found.times(),
                value(found.reservoirAh()),
                value(found.cycledAh()),
                value(found.strippedAh()),
                ReservoirEfficiency.ALGORITHM.name(),
                Integer.toString(ReservoirEfficiency.ALGORITHM.version()),
                parameters);
    }

    private static @Nullable Double value(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }
}
