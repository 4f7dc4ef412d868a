package org.provolt.metrics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.RunId;

/// Voltage over capacity of chosen cycles of a run, in as many points as a plot needs.
///
/// @param cycles how many the run has by now, one that has begun included
/// @param items  the chosen ones, in order
public record RunCurves(RunId runId, CellConfiguration cellConfiguration, int cycles, List<OfCycle> items) {

    /// @param netChargeAtBeginAh charge that all cycles before left behind, A·h: where this one begins when half cycles
    ///                           are drawn end to end; a symmetric cell has none
    public record OfCycle(
            int cycle,
            boolean complete,
            @Nullable Double netChargeAtBeginAh,
            @Nullable String netChargeAtBeginAhAbsentBecause,
            List<OfHalf> halfCycles) {}

    /// One half cycle; points in the order of their records.
    ///
    /// @param charge             what its charge is called, such as `plated_capacity_ah`
    /// @param underway           whether it goes on; its charge is not its last word then
    /// @param capacityAh         charge since it began, A·h, of each point
    /// @param voltageVolt        V, of each point, as recorded
    /// @param curveAbsentBecause why there are no points; absent where there are
    public record OfHalf(
            String charge,
            boolean underway,
            long records,
            List<Double> capacityAh,
            List<Double> voltageVolt,
            @Nullable String curveAbsentBecause) {}
}
