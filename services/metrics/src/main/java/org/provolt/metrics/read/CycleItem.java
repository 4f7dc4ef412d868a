package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.kernel.CellConfiguration;

/// A cycle as a line of the run's sheet. Numbers stand by their metrics' names; one that is absent has its reason
/// beside it.
///
/// @param values   a number by its name, or a reason by its name with `_absent_because`
/// @param resultId of the Coulombic efficiency, in a symmetric cell of the hysteresis; absent while the cycle is open
public record CycleItem(
        int cycle,
        @Nullable Long vendorCycleCount,
        boolean complete,
        @JsonAnyGetter Map<String, Object> values,
        CycleConditions.@Nullable Pressure appliedPressure,
        @Nullable String appliedPressureAbsentBecause,
        @Nullable Double currentDensityMaCm2,
        @Nullable Double arealCapacityMahCm2,
        CycleConditions.@Nullable Rests rests,
        CycleConditions.@Nullable Temperature temperature,
        @Nullable String temperatureAbsentBecause,
        List<Flag> flags,
        @Nullable String resultId,
        @JsonProperty("result_ids") Map<String, String> resultIds) {

    private static final String EFFICIENCY = "coulombic_efficiency_percent";
    private static final String HYSTERESIS = "voltage_hysteresis_volt";

    /// The version that counts is told first.
    private static boolean isOfAnotherVersion(Measurement measurement, Map<String, Object> values) {
        return values.containsKey(measurement.metric()) || values.containsKey(measurement.metric() + "_absent_because");
    }

    static CycleItem of(CycleMeasured cycle) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> resultIds = new LinkedHashMap<>();
        for (Measurement measurement : cycle.measurements()) {
            if (isOfAnotherVersion(measurement, values)) {
                continue;
            }
            if (measurement.value() != null) {
                values.put(measurement.metric(), measurement.value());
            } else {
                values.put(measurement.metric() + "_absent_because", String.valueOf(measurement.absentBecause()));
            }
            if (cycle.complete()) {
                resultIds.put(measurement.metric(), measurement.resultId());
            }
        }
        CycleConditions conditions = cycle.conditions();
        boolean symmetric = cycle.cellConfiguration() == CellConfiguration.SYMMETRIC_CELL;
        return new CycleItem(
                cycle.cycle(),
                cycle.vendorCycleCount(),
                cycle.complete(),
                values,
                conditions.pressure(),
                conditions.pressureAbsentBecause(),
                conditions.currentDensityMaCm2(),
                conditions.arealCapacityMahCm2(),
                conditions.rests(),
                conditions.temperature(),
                conditions.temperatureAbsentBecause(),
                cycle.flags(),
                resultIds.get(symmetric ? HYSTERESIS : EFFICIENCY),
                resultIds);
    }
}
