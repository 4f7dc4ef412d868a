package org.provolt.metrics.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.cycle.ChargeName;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.contracts.metrics.CycleConditions.Pressure;
import org.provolt.contracts.metrics.CycleConditions.Rests;
import org.provolt.contracts.metrics.CycleConditions.Temperature;
import org.provolt.contracts.metrics.Flag;
import org.provolt.kernel.CellConfiguration;

/// A run's cycles as CSV (RFC 4180): one line each, absent values empty, with the reason in the column after it.
final class CyclesCsv {

    private static final String NOT_TOLD = "not-measured-then";

    /// Of a cycle that was told before rests were.
    private static final Rests NO_RESTS = new Rests(null, NOT_TOLD, null, NOT_TOLD, null, NOT_TOLD);

    private final List<String> metrics;
    private final List<String> addedLater;

    CyclesCsv(CellConfiguration configuration) {
        this.metrics = Stream.concat(
                        Stream.of(Direction.DISCHARGE, Direction.CHARGE)
                                .map(direction ->
                                        ChargeName.of(configuration, direction).toString()),
                        Stream.of(
                                "coulombic_efficiency_percent",
                                "voltage_hysteresis_volt",
                                "voltage_hysteresis_mid_capacity_volt",
                                "voltage_hysteresis_mean_volt",
                                "nucleation_overpotential_volt",
                                "slippage_ah",
                                "duration_second"))
                .toList();
        this.addedLater = Stream.concat(
                        metrics.stream().limit(2).map(charge -> charge.replace("_ah", "_standard_uncertainty_ah")),
                        Stream.of("coulombic_efficiency_standard_uncertainty_percent", "plateau_noise_volt"))
                .toList();
    }

    String head() {
        return "cycle,vendor_cycle_count,complete,"
                + metrics.stream()
                        .map(metric -> metric + "," + metric + "_absent_because")
                        .collect(Collectors.joining(","))
                + ",applied_pressure_mean_pa,applied_pressure_min_pa,applied_pressure_max_pa,applied_pressure_basis"
                + ",applied_pressure_setting_ids,applied_pressure_absent_because,flags,result_id"
                + ",applied_pressure_standard_deviation_pa,applied_pressure_standard_uncertainty_pa"
                + ",applied_pressure_drift_pa_per_hour,"
                + addedLater.stream()
                        .map(metric -> metric + "," + metric + "_absent_because")
                        .collect(Collectors.joining(","))
                + ",current_density_ma_cm2,areal_capacity_mah_cm2"
                + ",rest_before_second,rest_before_second_absent_because"
                + ",rest_between_second,rest_between_second_absent_because"
                + ",rest_after_second,rest_after_second_absent_because"
                + ",temperature_mean_celsius,temperature_min_celsius,temperature_max_celsius"
                + ",temperature_column,temperature_absent_because\r\n";
    }

    String line(CycleItem item) {
        Stream<@Nullable Object> begin = Stream.of(item.cycle(), item.vendorCycleCount(), item.complete());
        return Stream.of(
                                begin,
                                values(item, metrics),
                                pressure(item),
                                end(item),
                                values(item, addedLater),
                                beside(item))
                        .flatMap(each -> each)
                        .map(CyclesCsv::field)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static Stream<@Nullable Object> values(CycleItem item, List<String> names) {
        return names.stream()
                .flatMap(metric -> Stream.of(value(item, metric), value(item, metric + "_absent_because")));
    }

    private static @Nullable Object value(CycleItem item, String name) {
        Map<String, Object> values = item.values();
        return values.get(name);
    }

    private static Stream<@Nullable Object> pressure(CycleItem item) {
        Pressure pressure = item.appliedPressure();
        return pressure == null
                ? Stream.of(null, null, null, null, null, item.appliedPressureAbsentBecause())
                : Stream.of(
                        pressure.meanPa(),
                        pressure.minPa(),
                        pressure.maxPa(),
                        pressure.basis(),
                        joined(pressure.settingIds().stream()),
                        null);
    }

    private static Stream<@Nullable Object> end(CycleItem item) {
        Pressure pressure = item.appliedPressure();
        return Stream.of(
                joined(item.flags().stream().map(Flag::rule)),
                item.resultId(),
                pressure == null ? null : pressure.standardDeviationPa(),
                pressure == null ? null : pressure.standardUncertaintyPa(),
                pressure == null ? null : pressure.driftPaPerHour());
    }

    private static Stream<@Nullable Object> beside(CycleItem item) {
        Rests rests = item.rests() == null ? NO_RESTS : item.rests();
        Temperature felt = item.temperature();
        return Stream.of(
                item.currentDensityMaCm2(),
                item.arealCapacityMahCm2(),
                rests.beforeSecond(),
                rests.beforeSecondAbsentBecause(),
                rests.betweenSecond(),
                rests.betweenSecondAbsentBecause(),
                rests.afterSecond(),
                rests.afterSecondAbsentBecause(),
                felt == null ? null : felt.meanCelsius(),
                felt == null ? null : felt.minCelsius(),
                felt == null ? null : felt.maxCelsius(),
                felt == null ? null : felt.column(),
                item.temperatureAbsentBecause());
    }

    private static String joined(Stream<?> many) {
        return many.map(Object::toString).collect(Collectors.joining(" "));
    }

    /// Names, numbers, codes and identities: nothing that would need quotes.
    private static String field(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
