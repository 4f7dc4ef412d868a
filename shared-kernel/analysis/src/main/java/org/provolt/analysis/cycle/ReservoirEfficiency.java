package org.provolt.analysis.cycle;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

/// The Coulombic efficiency of a reservoir (Aurbach's method), %: after one conditioning cycle, whose own efficiency is
/// told apart, metal of charge `Q_T` is plated, `n` times `Q_C` is stripped and plated, and all is stripped, `Q_S`:
/// `CE = 100 · (n·Q_C + Q_S)/(n·Q_C + Q_T)`. Computed as `100 · Σ stripped / Σ plated` after the conditioning cycle,
/// which is the same and stays right where one `Q_C` is off.
///
/// Absent: `not-a-plating` where no metal is plated; `no-reservoir-protocol` where the charges do not have that shape;
/// `reservoir-not-stripped` while the last stripping has not ended far above others; `reservoir-gone` where a stripping
/// of `Q_C` ended at the voltage limit, which the last stripping shows.
///
/// Source: B. D. Adams et al., Adv. Energy Mater. 8 (2018) 1702097, doi:10.1002/aenm.201702097.
///
/// @param conditioningPercent efficiency of the first cycle
/// @param times       `n`
/// @param reservoirAh `Q_T`
/// @param cycledAh    `Q_C`, the median of those plated
/// @param strippedAh  `Q_S`
public record ReservoirEfficiency(
        Measured percent,
        Measured conditioningPercent,
        int times,
        Measured reservoirAh,
        Measured cycledAh,
        Measured strippedAh) {

    public static final Algorithm ALGORITHM = new Algorithm("reservoir-efficiency", 1);

    /// A reservoir holds so many times what is cycled from it at least.
    public static final double LEAST_EXCESS = 1.2;
    /// What is stripped from the reservoir first is what is plated again, within this share.
    public static final double CYCLED_TOLERANCE = 0.1;
    /// The last stripping ends at so many times the lowest voltage at which others do, at least.
    public static final double LIMIT_FACTOR = 2;
    /// A stripping that ends at this share of the last one's voltage ended at the limit.
    public static final double LIMIT_SHARE = 0.9;

    private static final int FEWEST_CYCLES = 3;

    /// @param complete cycles of a run, from the first
    /// @param endVolt  at the last record of a half cycle that carries current, V; `NaN` where it is not known
    public static ReservoirEfficiency of(List<Cycle> complete, ToDoubleFunction<HalfCycle> endVolt) {
        if (complete.isEmpty() || complete.getFirst().configuration() != CellConfiguration.METAL_PLATING) {
            return absent(complete.isEmpty() ? Reason.NO_RESERVOIR_PROTOCOL : Reason.NOT_A_PLATING);
        }
        if (complete.size() < FEWEST_CYCLES) {
            return absent(Reason.NO_RESERVOIR_PROTOCOL);
        }
        List<Cycle> after = complete.subList(1, complete.size());
        for (Cycle cycle : after) {
            if (cycle.openingAh().with(cycle.closingAh(), Double::sum) instanceof Measured.Absent(var because)) {
                return absent(because);
            }
        }
        Measured conditioning = CoulombicEfficiency.percent(complete.getFirst());
        return of(after, conditioning, endVolt);
    }

    private static ReservoirEfficiency of(
            List<Cycle> after, Measured conditioning, ToDoubleFunction<HalfCycle> endVolt) {
        List<Double> plated = after.stream()
                .map(Cycle::openingAh)
                .map(ReservoirEfficiency::amount)
                .toList();
        List<Double> stripped = after.stream()
                .map(Cycle::closingAh)
                .map(ReservoirEfficiency::amount)
                .toList();
        int last = after.size() - 1;
        double cycledAh = lowerMedian(plated.subList(1, plated.size()));
        boolean reservoir = plated.getFirst() >= LEAST_EXCESS * cycledAh
                && Math.abs(stripped.getFirst() - cycledAh) <= CYCLED_TOLERANCE * cycledAh;
        if (!reservoir) {
            return absent(Reason.NO_RESERVOIR_PROTOCOL);
        }
        return new ReservoirEfficiency(
                stripped(after, endVolt).with(Measured.of(sum(plated)), (none, all) -> 100 * sum(stripped) / all),
                conditioning,
                last,
                Measured.of(plated.getFirst()),
                Measured.of(cycledAh),
                Measured.of(stripped.getLast()));
    }

    /// The voltage at which the last stripping ended, where the reservoir lasted until then.
    private static Measured stripped(List<Cycle> after, ToDoubleFunction<HalfCycle> endVolt) {
        List<Double> ends = after.stream()
                .map(cycle -> endVolt.applyAsDouble(cycle.closing().orElseThrow()))
                .toList();
        if (ends.stream().anyMatch(volt -> volt.isNaN())) {
            return Measured.absent(Reason.NO_VOLTAGE);
        }
        List<Double> before = ends.subList(0, ends.size() - 1);
        double limit = ends.getLast();
        if (!(limit > LIMIT_FACTOR * Collections.min(before))) {
            return Measured.absent(Reason.RESERVOIR_NOT_STRIPPED);
        }
        return before.stream().anyMatch(volt -> volt >= LIMIT_SHARE * limit)
                ? Measured.absent(Reason.RESERVOIR_GONE)
                : Measured.of(limit);
    }

    private static ReservoirEfficiency absent(Reason because) {
        Measured absent = Measured.absent(because);
        return new ReservoirEfficiency(absent, absent, 0, absent, absent, absent);
    }

    private static double amount(Measured charge) {
        return charge.toOptional().orElseThrow();
    }

    private static double lowerMedian(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    private static double sum(List<Double> values) {
        CompensatedSum sum = new CompensatedSum();
        values.forEach(sum::add);
        return sum.value();
    }
}
