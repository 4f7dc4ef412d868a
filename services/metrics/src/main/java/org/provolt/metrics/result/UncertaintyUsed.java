package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.charge.ChargeUncertainty;
import org.provolt.analysis.charge.CurrentAccuracy;
import org.provolt.analysis.cycle.ChargeName;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.EfficiencyUncertainty;
import org.provolt.metrics.conditions.AccuracyInForce;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;

/// The standard uncertainties of a cycle's charges and efficiency: results of their own, so that a statement of the
/// channel's accuracy supersedes them and leaves the numbers that they belong to as they are.
final class UncertaintyUsed {

    private UncertaintyUsed() {}

    static List<MetricUsed> of(
            CycleMetrics metrics, List<DigestedHalfCycle> halves, Optional<AccuracyInForce> inForce) {
        Cycle cycle = metrics.cycle();
        @Nullable
        CurrentAccuracy accuracy = inForce.map(AccuracyInForce::accuracy).orElse(null);
        @Nullable Double opening = halves.getFirst().meanCurrentAmpere();
        @Nullable Double closing = halves.size() < 2 ? null : halves.getLast().meanCurrentAmpere();
        Map<String, Object> stated = stated(inForce);
        return List.of(
                charge(cycle.openingName(), cycle.openingAh(), opening, accuracy, stated),
                charge(cycle.closingName(), cycle.closingAh(), closing, accuracy, stated),
                new MetricUsed(
                        "coulombic_efficiency_standard_uncertainty_percent",
                        EfficiencyUncertainty.percent(metrics.coulombicEfficiencyPercent(), opening, closing, accuracy),
                        EfficiencyUncertainty.ALGORITHM,
                        MetricUsed.CHARGE,
                        stated));
    }

    private static MetricUsed charge(
            ChargeName name,
            Measured ampereHour,
            @Nullable Double meanAmpere,
            @Nullable CurrentAccuracy accuracy,
            Map<String, Object> stated) {
        return new MetricUsed(
                name(name),
                ChargeUncertainty.ampereHour(ampereHour, meanAmpere, accuracy),
                ChargeUncertainty.ALGORITHM,
                MetricUsed.CHARGE,
                stated);
    }

    private static String name(ChargeName charge) {
        return charge.toString().replace("_ah", "_standard_uncertainty_ah");
    }

    private static Map<String, Object> stated(Optional<AccuracyInForce> inForce) {
        Map<String, Object> stated = new LinkedHashMap<>();
        inForce.ifPresent(accuracy -> {
            stated.put("instrument_id", accuracy.instrumentId().toString());
            stated.put("current_accuracy_version", accuracy.version());
            stated.put("current_gain_percent", accuracy.gainPercent());
            if (accuracy.offsetAmpere() != null) {
                stated.put("current_offset_ampere", accuracy.offsetAmpere());
            }
        });
        return stated;
    }
}
