package org.provolt.portal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// Charts of a run over its cycles, each with the pressure in force under the same axis.
final class CycleCharts {

    private static final String EMPTY = "No cycle is complete yet.";
    private static final ChartSheet.Axis CYCLE = new ChartSheet.Axis("Cycle", null, "value", true, null);
    private static final double PASCAL_PER_KILOPASCAL = 1_000;
    private static final double MILLI = 1_000;
    private static final double MAIN_SHARE = 3;

    private final List<CycleLine> cycles;

    CycleCharts(CyclesSheet sheet) {
        this.cycles = sheet.items().stream().filter(CycleLine::isComplete).toList();
    }

    ChartSheet efficiency() {
        return sheet(
                "Coulombic efficiency of each cycle, coloured by the pressure in force",
                ChartSheet.Axis.value("CE", "%"),
                List.of(points("CE", "coulombic_efficiency_percent", CycleLine::getEfficiency, true)));
    }

    ChartSheet hysteresis() {
        return sheet(
                "Voltage hysteresis of each cycle: plateau median over 20 to 80 % of the capacity, voltage at half of it, and"
                        + " charge-weighted mean",
                ChartSheet.Axis.value("Hysteresis", "mV"),
                List.of(
                        points("plateau median (default)", "voltage_hysteresis_volt", CycleLine::getHysteresis, false),
                        points(
                                "half capacity",
                                "voltage_hysteresis_mid_capacity_volt",
                                CycleLine::getHysteresisMid,
                                false),
                        points("weighted mean", "voltage_hysteresis_mean_volt", CycleLine::getHysteresisMean, false)));
    }

    ChartSheet nucleation() {
        return sheet(
                "Nucleation overpotential of each cycle, coloured by the pressure in force",
                ChartSheet.Axis.value("Overpotential", "mV"),
                List.of(points("nucleation", "nucleation_overpotential_volt", CycleLine::getNucleation, true)));
    }

    /// The slip of each cycle, and of it with all before: from a cycle without one on, what was lost is not known.
    ChartSheet slip() {
        List<List<@Nullable Object>> sums = new ArrayList<>();
        double sum = 0;
        boolean known = true;
        for (CycleLine cycle : cycles) {
            OptionalDouble slip = cycle.number("slippage_ah");
            sum += slip.orElse(0) * MILLI;
            sums.add(Arrays.asList(cycle.getCycle(), known && slip.isPresent() ? sum : null));
            known &= slip.isPresent();
        }
        return new ChartSheet(
                "Slip of each cycle, and cumulative slip",
                CYCLE,
                List.of(
                        new ChartSheet.Panel(
                                ChartSheet.Axis.value("Cumulative", "mAh"),
                                2,
                                List.of(new ChartSheet.Series("cumulative slip", "line", null, sums))),
                        new ChartSheet.Panel(
                                ChartSheet.Axis.value("Slip", "mAh"),
                                2,
                                List.of(points("slip", "slippage_ah", CycleLine::getSlip, true))),
                        pressure()),
                EMPTY);
    }

    private ChartSheet sheet(String title, ChartSheet.Axis y, List<ChartSheet.Series> series) {
        return new ChartSheet(title, CYCLE, List.of(new ChartSheet.Panel(y, MAIN_SHARE, series), pressure()), EMPTY);
    }

    private ChartSheet.Series points(
            String name, String metric, Function<CycleLine, Reported> reported, boolean coloured) {
        return new ChartSheet.Series(
                name,
                "points",
                null,
                cycles.stream()
                        .map(cycle -> Arrays.<@Nullable Object>asList(
                                cycle.getCycle(),
                                reported.apply(cycle).value(),
                                path(cycle.resultId(metric)),
                                coloured ? pascal(cycle) : null))
                        .toList());
    }

    private ChartSheet.Panel pressure() {
        List<List<@Nullable Object>> bars = cycles.stream()
                .map(cycle -> {
                    Double pascal = pascal(cycle);
                    return Arrays.<@Nullable Object>asList(
                            cycle.getCycle(), pascal == null ? null : pascal / PASCAL_PER_KILOPASCAL, null, pascal);
                })
                .toList();
        return new ChartSheet.Panel(
                new ChartSheet.Axis("Pressure", "kPa", "value", null, true),
                1,
                List.of(new ChartSheet.Series("pressure in force", "bar", null, bars)));
    }

    private static @Nullable Double pascal(CycleLine cycle) {
        CycleLine.Pressure pressure = cycle.getPressure();
        return pressure == null ? null : pressure.meanPa();
    }

    private static @Nullable String path(@Nullable String resultId) {
        return resultId == null ? null : "/results/" + resultId;
    }
}
