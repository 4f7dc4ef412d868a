package org.provolt.metrics.conditions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.contracts.metrics.CycleConditions;
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

    /// Those of what has no more to it.
    ///
    /// @param pressures finds the pressure in force
    public static ConditionsInForce over(
            Instant from,
            Instant end,
            Flow flow,
            InForce circumstances,
            PressureSource pressures,
            AnalysisParameters parameters) {
        return over(from, end, flow, Beside.NOTHING, circumstances, pressures, parameters);
    }

    /// @param beside what else was in force
    public static ConditionsInForce over(
            Instant from,
            Instant end,
            Flow flow,
            Beside beside,
            InForce circumstances,
            PressureSource pressures,
            AnalysisParameters parameters) {
        Instant to = end.isBefore(from) ? from : end;
        PressureFound found = pressures.over(from, to, circumstances, parameters);
        CycleConditions conditions = conditions(from, to, flow, beside, circumstances, found.toldBy(List.of()), "");
        return new ConditionsInForce(
                conditions(from, to, flow, beside, circumstances, found, digest(circumstances, conditions, parameters)),
                found.inForceShare());
    }

    private static CycleConditions conditions(
            Instant from,
            Instant to,
            Flow flow,
            Beside beside,
            InForce circumstances,
            PressureFound found,
            String digest) {
        Optional<Build> build = circumstances.build();
        @Nullable Double areaCm2 = build.map(Build::areaCm2).orElse(null);
        return new CycleConditions(
                from,
                to,
                build.map(Build::version).orElse(null),
                areaCm2,
                build.map(Build::lotIds).orElse(List.of()),
                found.pressure(),
                found.absentBecause(),
                perArea(flow.meanCurrentAmpere(), areaCm2),
                perArea(orNull(flow.charge()), areaCm2),
                digest,
                beside.age(),
                beside.rests(),
                beside.temperature(),
                beside.temperatureAbsentBecause());
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

    /// Over the identities and versions of what was in force, and the pressure derived from it.
    private static String digest(InForce circumstances, CycleConditions conditions, AnalysisParameters parameters) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("cell_id", circumstances.cellId());
        content.put("conditions", conditions);
        content.put("pressure_in_force", PressureInForce.ALGORITHM);
        content.put("reading_reach_second", parameters.readingReachSecond());
        return CanonicalJson.digest(content);
    }
}
