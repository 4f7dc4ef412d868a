package org.provolt.metrics.read;

import java.util.LinkedHashMap;
import java.util.Map;

/// The unit that a metric's name ends with, as people write it.
final class Units {

    private static final Map<String, String> BY_ENDING = byEnding();

    private Units() {}

    private static Map<String, String> byEnding() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("_ohm_cm2", "Ω cm²");
        units.put("_ohm", "Ω");
        units.put("_percent", "%");
        units.put("_volt", "V");
        units.put("_ah", "A·h");
        units.put("_second", "s");
        units.put("_mah_cm2", "mAh cm⁻²");
        units.put("_um2", "µm²");
        units.put("_um", "µm");
        units.put("_count", "1");
        units.put("ssk", "1");
        units.put("sku", "1");
        return units;
    }

    static String of(String metric) {
        return BY_ENDING.entrySet().stream()
                .filter(unit -> metric.endsWith(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(metric + " says no unit"));
    }
}
