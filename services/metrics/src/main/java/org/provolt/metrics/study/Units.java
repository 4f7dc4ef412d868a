package org.provolt.metrics.study;

import java.util.LinkedHashMap;
import java.util.Map;

/// The unit that a metric's name ends with, as people write it.
final class Units {

    private static final Map<String, String> BY_ENDING = new LinkedHashMap<>();

    static {
        BY_ENDING.put("_ohm_cm2", "Ω cm²");
        BY_ENDING.put("_ohm", "Ω");
        BY_ENDING.put("_percent_per_hour", "%/h");
        BY_ENDING.put("_percent", "%");
        BY_ENDING.put("_volt", "V");
        BY_ENDING.put("_ah", "A·h");
        BY_ENDING.put("_second", "s");
        BY_ENDING.put("_count", "1");
    }

    private Units() {}

    static String of(String metric) {
        return BY_ENDING.entrySet().stream()
                .filter(unit -> metric.contains(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(metric + " says no unit"));
    }
}
