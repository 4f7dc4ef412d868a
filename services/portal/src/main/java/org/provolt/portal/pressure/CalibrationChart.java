package org.provolt.portal.pressure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// A load cell's calibrations over time: how its slope and its offset wander from certificate to certificate.
final class CalibrationChart {

    private CalibrationChart() {}

    /// @param lines the newest first
    static ChartSheet of(List<CalibrationLine> lines) {
        return new ChartSheet(
                "Slope and offset of the load cell over time",
                new ChartSheet.Axis("Time", null, "time", null, null),
                List.of(
                        panel("Slope", "kPa/V", lines, CalibrationLine::kilopascalPerVolt),
                        panel(
                                "Offset",
                                "kPa",
                                lines,
                                line -> line.card().offsetKilopascal().doubleValue())),
                "No calibration is recorded.");
    }

    private static ChartSheet.Panel panel(
            String label, String unit, List<CalibrationLine> lines, ToDoubleFunction<CalibrationLine> value) {
        List<ChartSheet.Series> series = lines.reversed().stream()
                .map(line -> new ChartSheet.Series(
                        line.card().certificate(), "line", null, span(line, value.applyAsDouble(line))))
                .toList();
        return new ChartSheet.Panel(ChartSheet.Axis.value(label, unit), 1, series);
    }

    private static List<List<@Nullable Object>> span(CalibrationLine line, double value) {
        return List.of(
                List.of(line.card().validFrom().toEpochMilli(), value),
                List.of(line.card().validUntil().toEpochMilli(), value));
    }
}
