package org.provolt.audit.sentence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A field of a record by its JSON pointer, in words, with the unit that its name carries.
///
/// @param words such as `area` or `counter electrode thickness`
/// @param unit such as ` cm²`, with its space; empty where it has none
record FieldWords(String words, String unit) {

    private static final SequencedMap<String, String> UNITS = units();

    /// What a person says shorter than the pointer does.
    private static final Map<String, String> SHORTER = Map.of(
            "working electrode area", "area",
            "harvest occurred at", "time of the harvest",
            "harvest pressure released at", "release of pressure before the harvest");

    static FieldWords of(String pointer) {
        String path = Arrays.stream(pointer.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .collect(Collectors.joining(" "));
        for (Map.Entry<String, String> unit : UNITS.entrySet()) {
            if (path.endsWith(unit.getKey())) {
                return words(path.substring(0, path.length() - unit.getKey().length()), " " + unit.getValue());
            }
        }
        return words(path, "");
    }

    private static FieldWords words(String path, String unit) {
        String words = path.replace('_', ' ');
        return new FieldWords(SHORTER.getOrDefault(words, words), unit);
    }

    /// `from 1.0 to 1.13 cm²`, of two values as JSON text.
    String change(String oldValue, String newValue) {
        String before = value(oldValue);
        String after = value(newValue);
        boolean bothNumbers = isNumber(oldValue) && isNumber(newValue);
        return "from " + before + (bothNumbers || !isNumber(oldValue) ? "" : unit) + " to " + after
                + (isNumber(newValue) ? unit : "");
    }

    private static String value(String jsonText) {
        if (jsonText.equals("null")) {
            return "nothing";
        }
        boolean text = jsonText.length() > 1 && jsonText.startsWith("\"") && jsonText.endsWith("\"");
        return text ? jsonText.substring(1, jsonText.length() - 1).replace("\\\"", "\"") : jsonText;
    }

    private static boolean isNumber(String jsonText) {
        return jsonText.matches("-?[0-9].*");
    }

    private static SequencedMap<String, String> units() {
        SequencedMap<String, String> units = new LinkedHashMap<>();
        units.put("_mol_per_l", "mol/L");
        units.put("_microlitre", "µL");
        units.put("_percent", "%");
        units.put("_second", "s");
        units.put("_volt", "V");
        units.put("_cm2", "cm²");
        units.put("_mm2", "mm²");
        units.put("_ppm", "ppm");
        units.put("_um", "µm");
        units.put("_pa", "Pa");
        return units;
    }
}
