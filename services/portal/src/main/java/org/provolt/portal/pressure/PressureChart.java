package org.provolt.portal.pressure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.look.Figures;

/// What pressed on a cell as steps over time, each in its pressure's colour. Where nothing pressed there is no line.
final class PressureChart {

    private static final double PASCAL_PER_KILOPASCAL = 1_000;
    private static final int DIGITS = 5;

    private final Map<Double, List<List<@Nullable Object>>> byPressure = new LinkedHashMap<>();
    private @Nullable Double last;
    private @Nullable Instant lastUntil;

    private PressureChart() {}

    /// @param asOf where what presses still is cut off
    static ChartSheet of(PressureHistory history, Instant asOf) {
        PressureChart chart = new PressureChart();
        history.lines().stream().filter(line -> !line.withdrawn()).forEach(line -> chart.draw(line, asOf));
        List<ChartSheet.Series> series = chart.byPressure.entrySet().stream()
                .map(step -> new ChartSheet.Series(name(step.getKey()), "line", step.getKey(), step.getValue()))
                .toList();
        return new ChartSheet(
                "Pressure on the cell over time",
                new ChartSheet.Axis("Time", null, "time", null, null),
                List.of(new ChartSheet.Panel(new ChartSheet.Axis("Pressure", "kPa", "value", null, true), 1, series)),
                "No pressure was set on this cell.");
    }

    private void draw(PressureHistory.Line line, Instant asOf) {
        double pascal = line.setting().pressurePa();
        Instant since = line.setting().occurredAt();
        Instant until = line.until() == null ? later(asOf, since) : line.until();
        List<List<@Nullable Object>> points = byPressure.computeIfAbsent(pascal, fresh -> new ArrayList<>());
        if (!points.isEmpty()) {
            points.add(point(since.minusMillis(1), null));
        }
        if (last != null && since.equals(lastUntil)) {
            points.add(point(since, last));
        }
        points.add(point(since, pascal));
        points.add(point(until, pascal));
        last = pascal;
        lastUntil = until;
    }

    private static List<@Nullable Object> point(Instant at, @Nullable Double pascal) {
        return Arrays.asList(at.toEpochMilli(), pascal == null ? null : pascal / PASCAL_PER_KILOPASCAL);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String name(double pascal) {
        return Figures.significant(pascal / PASCAL_PER_KILOPASCAL, DIGITS) + " kPa";
    }
}
