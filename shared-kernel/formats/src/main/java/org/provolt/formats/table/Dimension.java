package org.provolt.formats.table;

import java.util.Locale;
import java.util.Optional;

/// What a unit measures, with BDF's unit of it and the ways in which instruments write it and its parts.
public enum Dimension {
    TIME,
    VOLTAGE,
    CURRENT,
    CHARGE,
    ENERGY,
    NONE;

    private static final String CLOCK_LIKE = ":";

    /// BDF's value = value in this unit × factor; empty for a unit of something else.
    ///
    /// Capitals do not count: instruments write `Sec`, `AH` and `MAH`, and none measures in mega units. A time
    /// written as `h:min:s` is in seconds once it is read.
    public Optional<Double> factor(String unit) {
        if (this == TIME && unit.contains(CLOCK_LIKE)) {
            return Optional.of(1.0);
        }
        return Optional.ofNullable(UnitFactors.of(this).get(plain(unit)));
    }

    /// Without the marks between the parts, with `u` for micro.
    private static String plain(String unit) {
        return unit.strip()
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replaceAll("[.·* -]", "")
                .toLowerCase(Locale.ROOT);
    }
}
