package org.provolt.analysis.cycle;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.CycleAverage.Excluded;
import org.provolt.analysis.cycle.CycleSelection.Counted;

/// The Coulombic efficiency over cycles a…b, %, by three conventions that differ as soon as one cycle does.
///
/// - arithmetic: `Σ CE_k / n`, the paper's and most of the field's;
/// - charge-weighted: `100 · Σ Q_closing / Σ Q_opening`, what became of all the charge;
/// - compounded: `100 · (Π CE_k/100)^(1/n)`, what a fixed reservoir keeps. By logarithms (StrictMath): error below
///   10⁻¹³ of the value.
///
/// Always with the range, the exclusions and the convention. Cycles without an efficiency are excluded for its reason.
/// One cycle at 53.92 and 49 at 98.00 are 97.12 arithmetic, 96.84 compounded.
/// Source: B. D. Adams et al., Adv. Energy Mater. 8 (2018) 1702097, doi:10.1002/aenm.201702097.
public final class AverageEfficiency {

    public static final Algorithm ALGORITHM = new Algorithm("average-efficiency", 1);

    private AverageEfficiency() {}

    /// Over all cycles that are there.
    public static CycleAverage percent(List<Cycle> cycles) {
        return percent(cycles, 1, cycles.size(), List.of());
    }

    /// @param from       first cycle, included
    /// @param to         last cycle, included
    /// @param exclusions cycles that a person leaves out, and why
    public static CycleAverage percent(List<Cycle> cycles, int from, int to, List<Excluded> exclusions) {
        CycleSelection chosen = CycleSelection.of(cycles, from, to, exclusions, CoulombicEfficiency::percent);
        List<Counted> counted = chosen.counted();
        double opened = sum(counted, each -> amount(each.cycle().openingAh()));
        double closed = sum(counted, each -> amount(each.cycle().closingAh()));
        return new CycleAverage(
                over(counted, sum(counted, Counted::value) / counted.size()),
                over(counted, 100 * closed / opened),
                over(counted, compounded(counted)),
                from,
                to,
                counted.size(),
                chosen.excluded());
    }

    private static double compounded(List<Counted> counted) {
        if (counted.stream().anyMatch(each -> each.value() <= 0)) {
            return 0;
        }
        double logarithms = sum(counted, each -> StrictMath.log(each.value() / 100));
        return 100 * StrictMath.exp(logarithms / counted.size());
    }

    private static double amount(Measured charge) {
        return charge.toOptional().orElseThrow();
    }

    static double sum(List<Counted> counted, ToDoubleFunction<Counted> term) {
        CompensatedSum sum = new CompensatedSum();
        counted.forEach(each -> sum.add(term.applyAsDouble(each)));
        return sum.value();
    }

    static Measured over(List<Counted> counted, double mean) {
        return counted.isEmpty() ? Measured.absent(Reason.NO_CYCLES) : Measured.of(mean);
    }
}
