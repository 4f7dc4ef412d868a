package org.provolt.portal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// Charts of voltages over charge, coloured by the pressure in force where it is known.
final class CurveCharts {

    private static final double MILLI = 1_000;

    private final Curves curves;
    private final Map<Integer, Double> pressures;
    private final VoltWindow window;

    /// @param pressures mean of each cycle, Pa, as far as known
    /// @param whole     whether the axis reaches to the last spike
    CurveCharts(Curves curves, Map<Integer, Double> pressures, boolean whole) {
        this.curves = curves;
        this.pressures = pressures;
        double[] volts = curves.items().stream()
                .flatMap(cycle -> cycle.halfCycles().stream())
                .flatMap(half -> half.voltageVolt().stream())
                .mapToDouble(volt -> volt)
                .toArray();
        this.window = whole ? VoltWindow.whole(volts) : VoltWindow.ofMost(volts);
    }

    /// Each half cycle from its own begin.
    ChartSheet overCapacity() {
        List<ChartSheet.Series> series = new ArrayList<>();
        for (Curves.OfCycle cycle : curves.items()) {
            for (Curves.OfHalf half : cycle.halfCycles()) {
                series.add(new ChartSheet.Series(
                        cycle.cycle() + " " + spoken(half) + (half.underway() ? ", under way" : ""),
                        "curve",
                        pressures.get(cycle.cycle()),
                        points(half, ah -> ah)));
            }
        }
        return sheet("Voltage over capacity of chosen cycles", "Capacity", series);
    }

    /// Half cycles end to end: the opening one to the right, the closing one back. What does not come back is the slip.
    ChartSheet endToEnd() {
        Map<String, List<List<@Nullable Object>>> byName = new LinkedHashMap<>();
        Map<String, @Nullable Double> colours = new LinkedHashMap<>();
        for (Curves.OfCycle cycle : curves.items()) {
            Double begin = cycle.netChargeAtBeginAh();
            if (begin == null) {
                continue;
            }
            Double pascal = pressures.get(cycle.cycle());
            double turn = begin
                    + (cycle.halfCycles().isEmpty()
                            ? 0
                            : cycle.halfCycles().getFirst().lastAh());
            for (int place = 0; place < cycle.halfCycles().size(); place++) {
                Curves.OfHalf half = cycle.halfCycles().get(place);
                boolean opens = place == 0;
                String name = spoken(half) + (pascal == null ? "" : ", " + kilopascal(pascal));
                colours.put(name, pascal);
                List<List<@Nullable Object>> line = byName.computeIfAbsent(name, fresh -> new ArrayList<>());
                if (!line.isEmpty()) {
                    line.add(Arrays.<@Nullable Object>asList(line.getLast().getFirst(), null));
                }
                line.addAll(points(half, ah -> opens ? begin + ah : turn - ah));
            }
        }
        List<ChartSheet.Series> series = byName.entrySet().stream()
                .map(line -> new ChartSheet.Series(line.getKey(), "curve", colours.get(line.getKey()), line.getValue()))
                .toList();
        return sheet("Half cycles end to end on the net charge", "Net charge", series);
    }

    private ChartSheet sheet(String title, String x, List<ChartSheet.Series> series) {
        return new ChartSheet(
                title,
                ChartSheet.Axis.value(x, "mAh"),
                List.of(new ChartSheet.Panel(window.axis(), 1, series)),
                "No half cycle can be drawn yet.");
    }

    private List<List<@Nullable Object>> points(Curves.OfHalf half, DoubleUnaryOperator place) {
        List<List<@Nullable Object>> points = new ArrayList<>();
        for (int i = 0; i < half.capacityAh().size(); i++) {
            points.add(Arrays.asList(
                    place.applyAsDouble(half.capacityAh().get(i)) * MILLI,
                    window.shown(half.voltageVolt().get(i))));
        }
        return points;
    }

    private static String spoken(Curves.OfHalf half) {
        return half.charge().replace("_capacity_ah", "");
    }

    private static String kilopascal(double pascal) {
        return org.provolt.portal.look.Figures.significant(pascal / MILLI, 3) + " kPa";
    }
}
