package org.provolt.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.halfcycle.HalfCycle;

/// The simple flags of a cycle: `coulombic-efficiency-above-limit`, `records-missing`, `hole-in-record` (holes
/// that no counter covers), `counter-reset` (a counter was set back within the cycle).
public final class CycleFlags {

    private CycleFlags() {}

    public static List<Flag> of(Cycle cycle, AnalysisParameters parameters) {
        List<Flag> flags = new ArrayList<>();
        double limit = parameters.efficiencyFlagPercent();
        if (CoulombicEfficiency.percent(cycle) instanceof Measured.Value(double percent) && percent > limit) {
            flags.add(new Flag("coulombic-efficiency-above-limit", percent, limit));
        }
        addCount(
                flags,
                "records-missing",
                halves(cycle).mapToLong(half -> half.range().missingRecords()).sum());
        addCount(
                flags,
                "hole-in-record",
                halves(cycle).mapToLong(HalfCycle::uncoveredHoles).sum());
        addCount(
                flags,
                "counter-reset",
                halves(cycle)
                        .filter(half -> half.chargeSource().isCounter())
                        .mapToLong(HalfCycle::sourceBreaks)
                        .sum());
        return List.copyOf(flags);
    }

    private static Stream<HalfCycle> halves(Cycle cycle) {
        return Stream.concat(Stream.of(cycle.opening()), cycle.closing().stream());
    }

    private static void addCount(List<Flag> flags, String rule, long count) {
        if (count > 0) {
            flags.add(new Flag(rule, count, 0));
        }
    }
}
