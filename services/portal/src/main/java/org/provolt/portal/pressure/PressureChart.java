package org.provolt.portal.pressure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.look.Figures;
import org.provolt.portal.pressure.CellPressure.Reading;

/// What pressed on a cell over time: the settings as steps, each in its pressure's colour, and the load cell's readings
/// as a curve. Where nothing pressed there is no line.
final class PressureChart {

    private static final double PASCAL_PER_KILOPASCAL = 1_000;
    private static final int DIGITS = 5;
    /// Readings farther apart than this are not joined, as they speak for no longer.
    private static final Duration REACH = Duration.ofMinutes(2);

    private final Map<Double, List<List<@Nullable Object>>> byPressure = new LinkedHashMap<>();
    private @Nullable Double last;
    private @Nullable Instant lastUntil;

    private PressureChart() {}

    /// @param readings in order of time
    /// @param asOf where what presses still is cut off
    static ChartSheet of(PressureHistory history, List<Reading> readings, Instant asOf) {
        PressureChart chart = new PressureChart();
        history.lines().stream().filter(line -> !line.withdrawn()).forEach(line -> chart.draw(line, asOf));
        Stream<ChartSheet.Series> settings = chart.byPressure.entrySet().stream()
                .map(step -> new ChartSheet.Series(name(step.getKey()), "line", step.getKey(), step.getValue()));
        List<ChartSheet.Series> series =
                Stream.concat(settings, read(readings).stream()).toList();
        return new ChartSheet(
                "Pressure on the cell over time",
                new ChartSheet.Axis("Time", null, "time", null, null),
                List.of(new ChartSheet.Panel(new ChartSheet.Axis("Pressure", "kPa", "value", null, true), 1, series)),
                "No pressure was set on this cell.");
    }

    private static Optional<ChartSheet.Series> read(List<Reading> readings) {
        List<List<@Nullable Object>> points = new ArrayList<>();
        Duration gap = readings.isEmpty() ? REACH : gap(readings);
        @Nullable Instant before = null;
        for (Reading reading : readings) {
            if (before != null && before.plus(gap).isBefore(reading.at())) {
                points.add(point(reading.at().minusMillis(1), null));
            }
            points.add(point(reading.at(), reading.surfacePressurePa()));
            before = reading.at();
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartSheet.Series("Load cell", "curve", null, points));
    }

    /// Thinned readings lie farther apart: ten times their mean distance is a hole.
    private static Duration gap(List<Reading> readings) {
        Duration mean = Duration.between(
                        readings.getFirst().at(), readings.getLast().at())
                .dividedBy(readings.size());
        return mean.multipliedBy(10).compareTo(REACH) > 0 ? mean.multipliedBy(10) : REACH;
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
