package org.provolt.metrics.conditions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.analysis.pressure.PressureReadings;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleConditions.Pressure;
import org.provolt.kernel.PressureSettingId;
import org.provolt.metrics.store.CanonicalJson;

/// The conditions of one cycle, from the begin of its first half cycle to the begin of the next cycle, or to its end.
///
/// @param inForceShare share of that time in which a pressure was in force, 0 to 1
public record ConditionsInForce(CycleConditions conditions, double inForceShare) {

    /// What flowed in the half cycle that opens the cycle.
    ///
    /// @param meanCurrentAmpere mean |I| while current flowed, A
    /// @param charge            A·h
    public record Flow(@Nullable Double meanCurrentAmpere, Measured charge) {}

    private static final double MILLI = 1000;

    public static ConditionsInForce over(
            Instant from, Instant end, Flow flow, Circumstances circumstances, AnalysisParameters parameters) {
        Instant to = end.isBefore(from) ? from : end;
        PressureInForce inForce = PressureInForce.over(
                from,
                to,
                circumstances.settings().stream().map(SettingOnFixture::setting).toList(),
                PressureReadings.NONE,
                parameters);
        CycleConditions conditions = conditions(from, to, flow, circumstances, inForce, "");
        return new ConditionsInForce(
                conditions(from, to, flow, circumstances, inForce, digest(circumstances, conditions, parameters)),
                inForce.inForceShare());
    }

    private static CycleConditions conditions(
            Instant from, Instant to, Flow flow, Circumstances circumstances, PressureInForce inForce, String digest) {
        Optional<Build> build = circumstances.build();
        @Nullable Double areaCm2 = build.map(Build::areaCm2).orElse(null);
        Pressure pressure = pressure(inForce, circumstances);
        return new CycleConditions(
                from,
                to,
                build.map(Build::version).orElse(null),
                areaCm2,
                build.map(Build::lotIds).orElse(List.of()),
                pressure,
                inForce.meanPa() instanceof Measured.Absent(var because) ? because.toString() : null,
                perArea(flow.meanCurrentAmpere(), areaCm2),
                perArea(orNull(flow.charge()), areaCm2),
                digest);
    }

    private static @Nullable Pressure pressure(PressureInForce inForce, Circumstances circumstances) {
        if (!(inForce.meanPa() instanceof Measured.Value(double meanPa))) {
            return null;
        }
        Map<PressureSettingId, SettingOnFixture> byId = circumstances.settings().stream()
                .collect(Collectors.toMap(each -> each.setting().id(), Function.identity()));
        List<SettingOnFixture> settings =
                inForce.settingIds().stream().distinct().map(byId::get).toList();
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
                settings.stream()
                        .flatMap(each -> each.calibrationId().stream())
                        .distinct()
                        .toList());
    }

    private static @Nullable Double perArea(@Nullable Double amount, @Nullable Double areaCm2) {
        if (amount == null || areaCm2 == null) {
            return null;
        }
        double density = amount * MILLI / areaCm2;
        return Double.isFinite(density) ? density : null;
    }

    private static @Nullable Double orNull(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }

    /// Over the identities and versions of what was in force, and the pressure derived from it.
    private static String digest(
            Circumstances circumstances, CycleConditions conditions, AnalysisParameters parameters) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("cell_id", circumstances.cellId());
        content.put("conditions", conditions);
        content.put("pressure_in_force", PressureInForce.ALGORITHM);
        content.put("reading_reach_second", parameters.readingReachSecond());
        return CanonicalJson.digest(content);
    }
}
