package org.provolt.analysis.cycle;

import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.CycleAverage.Excluded;

/// The voltage hysteresis over cycles a…b, V: the arithmetic mean, and the mean weighted by the charge that opens each
/// cycle. A compounded one is not defined. Cycles without a hysteresis are excluded for its reason.
public final class AverageHysteresis {

    public static final Algorithm ALGORITHM = new Algorithm("average-hysteresis", 1);

    private AverageHysteresis() {}

    public static CycleAverage volt(
            List<Cycle> cycles, int from, int to, List<Excluded> exclusions, VoltageConvention convention) {
        CycleSelection chosen =
                CycleSelection.of(cycles, from, to, exclusions, cycle -> VoltageHysteresis.volt(cycle, convention));
        List<CycleSelection.Counted> counted = chosen.counted();
        double weight = AverageEfficiency.sum(counted, AverageHysteresis::chargeAh);
        double weighted = AverageEfficiency.sum(counted, each -> each.value() * chargeAh(each));
        return new CycleAverage(
                AverageEfficiency.over(counted, AverageEfficiency.sum(counted, each -> each.value()) / counted.size()),
                weight > 0 ? Measured.of(weighted / weight) : Measured.absent(Reason.NO_CYCLES),
                Measured.absent(Reason.NOT_DEFINED),
                from,
                to,
                counted.size(),
                chosen.excluded());
    }

    private static double chargeAh(CycleSelection.Counted each) {
        return each.cycle().openingAh().toOptional().orElse(0);
    }
}
