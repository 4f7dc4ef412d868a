package org.provolt.portal.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// A metric of every run over its cycles, in the colours of the pressures.
final class ByCycleChart {

    private static final String EMPTY = "No cycle of the study's cells is complete yet.";
    private static final ChartSheet.Axis CYCLE = new ChartSheet.Axis("Cycle", null, "value", true, null);

    private ByCycleChart() {}

    static ChartSheet of(ByCycle sheet, Map<UUID, String> labels) {
        Metric metric = Metric.of(sheet.metric());
        return new ChartSheet(
                metric.words() + " of each cycle, in the colour of the stack pressure",
                CYCLE,
                List.of(new ChartSheet.Panel(metric.axis(), 1, lines(sheet, labels, metric))),
                EMPTY);
    }

    /// Where the hysteresis is evidence of a soft short, beside how it went.
    static ChartSheet shorts(ByCycle sheet, Map<UUID, String> labels) {
        Metric metric = Metric.of(sheet.metric());
        List<ChartSheet.Series> evidence = new ArrayList<>();
        for (ByCycle.Line line : ordered(sheet)) {
            List<List<@Nullable Object>> points = line.shorts().stream()
                    .map(ByCycle.Evidence::cycle)
                    .distinct()
                    .map(cycle -> Arrays.<@Nullable Object>asList(
                            cycle, at(line, cycle, metric), "/runs/" + line.runId(), line.factorValue()))
                    .toList();
            if (!points.isEmpty()) {
                evidence.add(new ChartSheet.Series(label(line, labels), "points", line.factorValue(), points));
            }
        }
        return new ChartSheet(
                "Cycles with evidence of a soft short, at their hysteresis; evidence is no verdict",
                CYCLE,
                List.of(new ChartSheet.Panel(metric.axis(), 1, evidence)),
                "No cycle has evidence of a soft short.");
    }

    private static @Nullable Double at(ByCycle.Line line, int cycle, Metric metric) {
        int place = line.cycles().indexOf(cycle);
        return place < 0 ? null : Double.valueOf(metric.shown(line.values().get(place)));
    }

    private static List<ChartSheet.Series> lines(ByCycle sheet, Map<UUID, String> labels, Metric metric) {
        List<ChartSheet.Series> series = new ArrayList<>();
        for (ByCycle.Line line : ordered(sheet)) {
            List<List<@Nullable Object>> points = new ArrayList<>();
            for (int at = 0; at < line.cycles().size(); at++) {
                points.add(Arrays.asList(
                        line.cycles().get(at), metric.shown(line.values().get(at))));
            }
            series.add(new ChartSheet.Series(label(line, labels), "curve", line.factorValue(), points));
        }
        return series;
    }

    private static String label(ByCycle.Line line, Map<UUID, String> labels) {
        return labels.getOrDefault(line.cellId(), line.cellId().toString());
    }

    private static List<ByCycle.Line> ordered(ByCycle sheet) {
        return sheet.items().stream()
                .sorted(Comparator.comparingDouble(
                        line -> line.factorValue() == null ? Double.MAX_VALUE : line.factorValue()))
                .toList();
    }
}
