package org.provolt.analysis.cycle;

import java.util.List;
import org.provolt.analysis.Measured;

/// A metric over several cycles, by each convention, with what it stands on.
///
/// @param arithmeticMean `Σ x_k / n`; the paper's
/// @param chargeWeighted each cycle by its charge
/// @param compounded     geometric mean; absent where it makes no sense
/// @param fromCycle      first cycle asked for
/// @param toCycle        last cycle asked for
/// @param counted        cycles that went in
/// @param excluded       cycles of the range that did not, and why
public record CycleAverage(
        Measured arithmeticMean,
        Measured chargeWeighted,
        Measured compounded,
        int fromCycle,
        int toCycle,
        int counted,
        List<Excluded> excluded) {

    public CycleAverage {
        excluded = List.copyOf(excluded);
    }

    /// A cycle that is left out.
    ///
    /// @param cycle   its number
    /// @param because a person's reason, or the code of the absence
    public record Excluded(int cycle, String because) {}
}
