package org.provolt.metrics.samples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.kernel.Bdf;

/// Records of a cell whose leads were swapped, as they would be with the leads right: voltage, current and net charge
/// change their sign, and what counted charging counts discharging.
final class LeadsSwapped {

    private static final Map<String, String> COUNTERPARTS = Map.of(
            Bdf.CHARGING_CAPACITY, Bdf.DISCHARGING_CAPACITY,
            Bdf.DISCHARGING_CAPACITY, Bdf.CHARGING_CAPACITY,
            Bdf.CYCLE_CHARGING_CAPACITY, Bdf.CYCLE_DISCHARGING_CAPACITY,
            Bdf.CYCLE_DISCHARGING_CAPACITY, Bdf.CYCLE_CHARGING_CAPACITY,
            Bdf.STEP_CHARGING_CAPACITY, Bdf.STEP_DISCHARGING_CAPACITY,
            Bdf.STEP_DISCHARGING_CAPACITY, Bdf.STEP_CHARGING_CAPACITY);

    private LeadsSwapped() {}

    static Map<String, double[]> of(Map<String, double[]> columns) {
        Map<String, double[]> right = new LinkedHashMap<>();
        columns.forEach((name, values) -> right.put(COUNTERPARTS.getOrDefault(name, name), right(name, values)));
        return right;
    }

    private static double[] right(String name, double[] values) {
        return switch (name) {
            case Bdf.VOLTAGE, Bdf.CURRENT, Bdf.NET_CAPACITY ->
                Arrays.stream(values).map(value -> -value).toArray();
            default -> values;
        };
    }
}
