package org.provolt.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;

/// Every metric of one cycle, units in the names; charges are named by [Cycle#openingName] and [Cycle#closingName].
public record CycleMetrics(
        Cycle cycle,
        Measured coulombicEfficiencyPercent,
        Measured lossPercent,
        Measured voltageHysteresisVolt,
        Measured voltageHysteresisMidCapacityVolt,
        Measured voltageHysteresisMeanVolt,
        Measured nucleationOverpotentialVolt,
        Measured slippageAh,
        Measured cumulativeSlippageAh,
        Measured durationSecond,
        Measured inefficiencyPercentPerHour,
        List<Flag> flags) {

    /// The metrics of all cycles of a run, in order.
    public static List<CycleMetrics> ofRun(List<Cycle> cycles, AnalysisParameters parameters) {
        List<Measured> cumulative = Slippage.cumulativeAmpereHour(cycles);
        List<CycleMetrics> metrics = new ArrayList<>();
        for (int at = 0; at < cycles.size(); at++) {
            metrics.add(of(cycles.get(at), cumulative.get(at), parameters));
        }
        return List.copyOf(metrics);
    }

    private static CycleMetrics of(Cycle cycle, Measured cumulativeSlippageAh, AnalysisParameters parameters) {
        return new CycleMetrics(
                cycle,
                CoulombicEfficiency.percent(cycle),
                Loss.percent(cycle),
                VoltageHysteresis.volt(cycle, VoltageConvention.PLATEAU_MEDIAN),
                VoltageHysteresis.volt(cycle, VoltageConvention.MID_CAPACITY),
                VoltageHysteresis.volt(cycle, VoltageConvention.CHARGE_WEIGHTED_MEAN),
                NucleationOverpotential.volt(cycle),
                Slippage.ampereHour(cycle),
                cumulativeSlippageAh,
                CycleDuration.second(cycle),
                TimeNormalisedInefficiency.percentPerHour(cycle),
                CycleFlags.of(cycle, parameters));
    }
}
