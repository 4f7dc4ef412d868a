package org.provolt.formats.table;

import java.util.Map;

/// The units that instruments write, in small letters and without marks, each with its size in BDF's unit.
final class UnitFactors {

    private static final Map<String, Double> TIME = Map.ofEntries(
            Map.entry("s", 1.0),
            Map.entry("sec", 1.0),
            Map.entry("secs", 1.0),
            Map.entry("second", 1.0),
            Map.entry("seconds", 1.0),
            Map.entry("ms", 1e-3),
            Map.entry("us", 1e-6),
            Map.entry("min", 60.0),
            Map.entry("mins", 60.0),
            Map.entry("minute", 60.0),
            Map.entry("minutes", 60.0),
            Map.entry("h", 3_600.0),
            Map.entry("hr", 3_600.0),
            Map.entry("hrs", 3_600.0),
            Map.entry("hour", 3_600.0),
            Map.entry("hours", 3_600.0),
            Map.entry("d", 86_400.0),
            Map.entry("day", 86_400.0),
            Map.entry("days", 86_400.0));

    private static final Map<String, Double> VOLTAGE =
            Map.of("v", 1.0, "volt", 1.0, "volts", 1.0, "mv", 1e-3, "uv", 1e-6, "kv", 1e3);

    private static final Map<String, Double> CURRENT =
            Map.of("a", 1.0, "amp", 1.0, "amps", 1.0, "ma", 1e-3, "ua", 1e-6, "na", 1e-9);

    private static final Map<String, Double> CHARGE = Map.of(
            "ah",
            1.0,
            "ahr",
            1.0,
            "amphr",
            1.0,
            "mah",
            1e-3,
            "mahr",
            1e-3,
            "uah",
            1e-6,
            "as",
            1 / 3_600.0,
            "c",
            1 / 3_600.0,
            "mas",
            1e-3 / 3_600,
            "mc",
            1e-3 / 3_600);

    private static final Map<String, Double> ENERGY = Map.of(
            "wh",
            1.0,
            "whr",
            1.0,
            "kwh",
            1e3,
            "mwh",
            1e-3,
            "uwh",
            1e-6,
            "ws",
            1 / 3_600.0,
            "j",
            1 / 3_600.0,
            "mws",
            1e-3 / 3_600);

    private UnitFactors() {}

    static Map<String, Double> of(Dimension dimension) {
        return switch (dimension) {
            case TIME -> TIME;
            case VOLTAGE -> VOLTAGE;
            case CURRENT -> CURRENT;
            case CHARGE -> CHARGE;
            case ENERGY -> ENERGY;
            case NONE -> Map.of();
        };
    }
}
