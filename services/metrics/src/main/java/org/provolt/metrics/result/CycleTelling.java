package org.provolt.metrics.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.charge.ChargeSurvey;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.kernel.RunId;
import org.provolt.metrics.conditions.Beside;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.conditions.ConditionsInForce;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;
import org.provolt.metrics.conditions.PressureSource;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.heard.HeardFiles.File;

/// Tells cycles: from half cycles and circumstances to numbers with identities.
///
/// @param pressures finds the pressure in force
/// @param files     behind the run, for provenance
public record CycleTelling(
        RunId runId,
        Circumstances circumstances,
        PressureSource pressures,
        List<File> files,
        AnalysisParameters parameters,
        Instant now) {

    private static final String PARTLY_IN_FORCE = "pressure-in-force-partly";

    /// @param before the half cycle before it; null where it has none
    /// @param halves the cycle's half cycles, as they were digested
    public CycleMeasured tell(
            CycleMetrics metrics, @Nullable DigestedHalfCycle before, List<DigestedHalfCycle> halves) {
        Cycle cycle = metrics.cycle();
        CycleInputs inputs = MeasuredInputs.of(halves, files);
        ConditionsInForce inForce = conditions(cycle, halves.getFirst(), Beside.of(before, halves));
        List<Measurement> measurements = Stream.concat(
                        MetricUsed.of(metrics).stream(),
                        UncertaintyUsed.of(metrics, halves, circumstances.accuracy()).stream())
                .map(metric ->
                        measurement(metric, cycle, inputs, inForce.conditions().digest()))
                .toList();
        return new CycleMeasured(
                runId,
                circumstances.cellId(),
                cycle.number(),
                wholeNumber(cycle.vendorCycleCount()),
                cycle.configuration(),
                cycle.complete(),
                measurements,
                flags(metrics, inForce),
                inputs,
                inForce.conditions(),
                now);
    }

    private ConditionsInForce conditions(Cycle cycle, DigestedHalfCycle opening, Beside beside) {
        HalfCycle last = cycle.closing().orElse(cycle.opening());
        return ConditionsInForce.over(
                moment(cycle.opening().range().firstSecond()),
                moment(last.range().untilSecond()),
                new Flow(opening.meanCurrentAmpere(), cycle.openingAh()),
                beside,
                circumstances,
                pressures,
                parameters);
    }

    private Instant moment(double clockSecond) {
        return circumstances.origin().plusNanos(Math.round(clockSecond * 1e9));
    }

    private Measurement measurement(MetricUsed metric, Cycle cycle, CycleInputs inputs, String conditionsDigest) {
        Map<String, Object> used = parameters(metric, cycle);
        String algorithm = metric.algorithm().name();
        String version = Integer.toString(metric.algorithm().version());
        ResultIdentity identity = new ResultIdentity(
                metric.name(),
                new ResultIdentity.CycleSubject(runId, cycle.number()),
                algorithm,
                version,
                used,
                inputs.digest(),
                conditionsDigest);
        return switch (metric.value()) {
            case Measured.Value(double value) ->
                new Measurement(identity.hex(), metric.name(), value, null, algorithm, version, used);
            case Measured.Absent(var because) ->
                new Measurement(identity.hex(), metric.name(), null, because.toString(), algorithm, version, used);
        };
    }

    /// The thresholds, how half cycles were paired, where charges were read from, and the versions of what it stands
    /// on.
    private Map<String, Object> parameters(MetricUsed metric, Cycle cycle) {
        Map<String, Object> used = new LinkedHashMap<>();
        Map<String, Double> thresholds = parameters.byName();
        metric.parameters().forEach(name -> used.put(name, thresholds.get(name)));
        used.put("cell_configuration", cycle.configuration().toString());
        used.put(
                source(cycle.openingName().toString()),
                cycle.opening().chargeSource().toString());
        cycle.closing()
                .ifPresent(closing -> used.put(
                        source(cycle.closingName().toString()),
                        closing.chargeSource().toString()));
        used.put("half_cycle_version", HalfCycleScan.ALGORITHM.version());
        used.put("charge_version", ChargeSurvey.ALGORITHM.version());
        used.put("pairing_version", Pairing.ALGORITHM.version());
        used.putAll(metric.stated());
        return used;
    }

    private static String source(String chargeName) {
        return chargeName.replace("_ah", "_source");
    }

    private static List<Flag> flags(CycleMetrics metrics, ConditionsInForce inForce) {
        List<Flag> flags = new ArrayList<>();
        metrics.flags().forEach(flag -> flags.add(new Flag(flag.rule(), flag.value(), flag.threshold())));
        if (inForce.inForceShare() > 0 && inForce.inForceShare() < 1) {
            flags.add(new Flag(PARTLY_IN_FORCE, inForce.inForceShare(), 1.0));
        }
        return List.copyOf(flags);
    }

    /// A cycler's count that is no whole number counts nothing.
    private static @Nullable Long wholeNumber(OptionalDouble count) {
        return count.isPresent() && count.getAsDouble() == Math.rint(count.getAsDouble())
                ? (Long) (long) count.getAsDouble()
                : null;
    }
}
