package org.provolt.metrics.conditions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.analysis.pressure.ReadingsUsed;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.metrics.CycleConditions.Pressure;
import org.provolt.contracts.metrics.CycleConditions.Readings;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.PressureSettingId;

/// The pressure in force over an interval, as it is told.
///
/// @param absentBecause given exactly when there is none
/// @param inForceShare  share of that time in which one was in force, 0 to 1
public record PressureFound(
        @Nullable Pressure pressure, @Nullable String absentBecause, double inForceShare) {

    static PressureFound of(PressureInForce inForce, InForce circumstances) {
        return switch (inForce.meanPa()) {
            case Measured.Absent(var because) -> new PressureFound(null, because.toString(), inForce.inForceShare());
            case Measured.Value(double meanPa) ->
                new PressureFound(pressure(meanPa, inForce, circumstances), null, inForce.inForceShare());
        };
    }

    private static Pressure pressure(double meanPa, PressureInForce inForce, InForce circumstances) {
        Map<PressureSettingId, SettingOnFixture> byId = circumstances.settings().stream()
                .collect(Collectors.toMap(each -> each.setting().id(), Function.identity()));
        List<SettingOnFixture> settings =
                inForce.settingIds().stream().distinct().map(byId::get).toList();
        Optional<ReadingsUsed> readings = inForce.readings();
        return new Pressure(
                meanPa,
                value(inForce.minPa()),
                value(inForce.maxPa()),
                value(inForce.standardDeviationPa()),
                orNull(inForce.standardUncertaintyPa()),
                inForce.basis().orElseThrow(),
                settings.stream().map(each -> each.setting().id()).toList(),
                settings.stream()
                        .flatMap(each -> each.fixtureId().stream())
                        .distinct()
                        .toList(),
                calibrations(settings, readings),
                readings.map(used -> orNull(used.driftPaPerHour())).orElse(null),
                readings.map(used -> because(used.driftPaPerHour())).orElse(null),
                readings.map(PressureFound::readings).orElse(null));
    }

    /// The same, with the files that its readings came from. They are provenance and make no other conditions.
    PressureFound toldBy(List<SampleSource> sources) {
        if (pressure == null || pressure.readings() == null) {
            return this;
        }
        Readings all = pressure.readings();
        Readings told = new Readings(
                all.count(), all.firstAt(), all.lastAt(), all.timeShare(), all.calibrationIds(), all.sha256(), sources);
        return new PressureFound(
                new Pressure(
                        pressure.meanPa(),
                        pressure.minPa(),
                        pressure.maxPa(),
                        pressure.standardDeviationPa(),
                        pressure.standardUncertaintyPa(),
                        pressure.basis(),
                        pressure.settingIds(),
                        pressure.fixtureIds(),
                        pressure.calibrationIds(),
                        pressure.driftPaPerHour(),
                        pressure.driftPaPerHourAbsentBecause(),
                        told),
                absentBecause,
                inForceShare);
    }

    private static List<CalibrationId> calibrations(List<SettingOnFixture> settings, Optional<ReadingsUsed> readings) {
        return Stream.concat(
                        settings.stream().flatMap(each -> each.calibrationId().stream()),
                        readings.stream().flatMap(used -> used.calibrationIds().stream()))
                .distinct()
                .toList();
    }

    private static Readings readings(ReadingsUsed used) {
        return new Readings(
                used.count(), used.firstAt(), used.lastAt(), used.timeShare(), used.calibrationIds(), used.sha256());
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }

    private static @Nullable Double orNull(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }

    private static @Nullable String because(Measured measured) {
        return measured instanceof Measured.Absent(var because) ? because.toString() : null;
    }
}
