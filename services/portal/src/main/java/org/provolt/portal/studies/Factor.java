package org.provolt.portal.studies;

import java.util.Arrays;
import org.provolt.portal.look.ChartSheet;

/// What varies between a study's cells, as an axis in the laboratory's units.
enum Factor {
    PRESSURE("applied_pressure_pa", "Stack pressure", "kPa", 1e-3),
    CURRENT("current_density_ma_cm2", "Current density", "mA cm⁻²", 1),
    CAPACITY("areal_capacity_mah_cm2", "Areal capacity", "mAh cm⁻²", 1),
    REST("rest_duration_second", "Rest in a cycle", "h", 1.0 / 3600),
    AREA("area_cm2", "Area", "cm²", 1);

    private final String text;
    private final String words;
    private final String unit;
    private final double scale;

    Factor(String text, String words, String unit, double scale) {
        this.text = text;
        this.words = words;
        this.unit = unit;
        this.scale = scale;
    }

    /// The one of that name; pressure where there is none.
    static Factor of(String name) {
        return Arrays.stream(values())
                .filter(factor -> factor.text.equals(name))
                .findFirst()
                .orElse(PRESSURE);
    }

    static String wordsOf(String name) {
        return of(name).words.toLowerCase(java.util.Locale.ROOT);
    }

    double shown(double value) {
        return value * scale;
    }

    String words() {
        return words;
    }

    String unit() {
        return unit;
    }

    /// From zero: each is an amount, and one that is the same in all cells has no other scale.
    ChartSheet.Axis axis() {
        return new ChartSheet.Axis(words, unit, "value", null, true);
    }

    @Override
    public String toString() {
        return text;
    }
}
