package org.provolt.analysis.cycle;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.CurrentAccuracy;
import org.provolt.analysis.cycle.CycleSelection.Counted;
import org.provolt.analysis.halfcycle.HalfCycle;

/// The standard uncertainty of an [AverageEfficiency] by the accuracy of the channel's current, %, by each convention.
///
/// All cycles of a run come from one channel, whose gain g and offset o stay: they are fully correlated, so that
/// uncertainties add up along with the cycles and do not shrink with their number. g cancels from every ratio. To first
/// order in o, with `s_k = 1/I_opening,k + 1/I_closing,k` and mean currents I:
///
/// - arithmetic: `u = u(o) · Σ CE_k s_k / n`, the mean of the cycles' [EfficiencyUncertainty];
/// - charge-weighted W: `u = W · u(o) · (Σ(Q_closing/I_closing)/ΣQ_closing + Σ(Q_opening/I_opening)/ΣQ_opening)`;
/// - compounded C: `u = C · u(o) · Σ s_k / n`.
///
/// Alternative: an offset that is another one in each cycle, by which the arithmetic one's would be smaller by √n; that
/// would be noise, and no statement of accuracy promises it. Absent as a single cycle's is, for the first reason among
/// the counted cycles; without cycles for the average's own reason.
///
/// Source: JCGM 100:2008 (GUM), 5.2.2, note 1 (all correlation coefficients +1).
///
/// @param arithmeticMean of the arithmetic mean
/// @param chargeWeighted of the charge-weighted mean
/// @param compounded     of the compounded mean; absent where that is 0
public record AverageUncertainty(Measured arithmeticMean, Measured chargeWeighted, Measured compounded) {

    public static final Algorithm ALGORITHM = new Algorithm("average-efficiency-uncertainty", 1);

    /// @param meanAmpere mean |I| of a half cycle while current flowed, A; `NaN` where it cannot be told
    /// @param accuracy   null where nobody stated it
    public static AverageUncertainty percent(
            List<Cycle> cycles,
            int from,
            int to,
            ToDoubleFunction<HalfCycle> meanAmpere,
            @Nullable CurrentAccuracy accuracy) {
        CycleAverage average = AverageEfficiency.percent(cycles, from, to, List.of());
        List<Counted> counted = CycleSelection.of(cycles, from, to, List.of(), CoulombicEfficiency::percent)
                .counted();
        Reason because = because(counted, meanAmpere, accuracy);
        if (because != null || accuracy == null) {
            Reason why = because == null ? Reason.CURRENT_ACCURACY_UNKNOWN : because;
            return new AverageUncertainty(
                    why(average.arithmeticMean(), why),
                    why(average.chargeWeighted(), why),
                    why(average.compounded(), why));
        }
        Offset offset = new Offset(counted, meanAmpere, accuracy.offsetAmpere().orElseThrow());
        return new AverageUncertainty(
                average.arithmeticMean().map(mean -> offset.ofArithmetic()),
                average.chargeWeighted().map(offset::ofWeighted),
                average.compounded() instanceof Measured.Value(double zero) && zero == 0
                        ? Measured.absent(Reason.NOT_DEFINED)
                        : average.compounded().map(offset::ofCompounded));
    }

    private static Measured why(Measured average, Reason because) {
        return average instanceof Measured.Absent ? average : Measured.absent(because);
    }

    private static @Nullable Reason because(
            List<Counted> counted, ToDoubleFunction<HalfCycle> meanAmpere, @Nullable CurrentAccuracy accuracy) {
        if (accuracy == null) {
            return Reason.CURRENT_ACCURACY_UNKNOWN;
        }
        if (accuracy.offsetAmpere().isEmpty()) {
            return Reason.CURRENT_OFFSET_UNKNOWN;
        }
        return counted.stream().allMatch(each -> Double.isFinite(perAmpere(each, meanAmpere)))
                ? null
                : Reason.CURRENT_UNKNOWN;
    }

    private static double perAmpere(Counted each, ToDoubleFunction<HalfCycle> meanAmpere) {
        return 1 / meanAmpere.applyAsDouble(each.cycle().opening())
                + 1 / meanAmpere.applyAsDouble(each.cycle().closing().orElseThrow());
    }

    /// What an offset does to averages.
    private record Offset(List<Counted> counted, ToDoubleFunction<HalfCycle> meanAmpere, double ampere) {

        double ofArithmetic() {
            return ampere * sum(each -> each.value() * perAmpere(each, meanAmpere)) / counted.size();
        }

        double ofWeighted(double percent) {
            double closing = sum(each -> hour(each.cycle().closing().orElseThrow()))
                    / sum(each -> charge(each.cycle().closing().orElseThrow()));
            double opening = sum(each -> hour(each.cycle().opening()))
                    / sum(each -> charge(each.cycle().opening()));
            return percent * ampere * (closing + opening);
        }

        double ofCompounded(double percent) {
            return percent * ampere * sum(each -> perAmpere(each, meanAmpere)) / counted.size();
        }

        private double hour(HalfCycle half) {
            return charge(half) / meanAmpere.applyAsDouble(half);
        }

        private static double charge(HalfCycle half) {
            return half.chargeAh().toOptional().orElseThrow();
        }

        private double sum(ToDoubleFunction<Counted> term) {
            return AverageEfficiency.sum(counted, term);
        }
    }
}
