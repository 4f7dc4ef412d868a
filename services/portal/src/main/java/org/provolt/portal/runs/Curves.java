package org.provolt.portal.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Voltage over capacity of some cycles, as the house answers it.
///
/// @param cycles how many the run has by now
public record Curves(String cellConfiguration, int cycles, List<OfCycle> items) {

    /// @param netChargeAtBeginAh what all cycles before left behind, A·h
    public record OfCycle(
            int cycle, boolean complete, @Nullable Double netChargeAtBeginAh, List<OfHalf> halfCycles) {}

    /// @param charge such as `plated_capacity_ah`
    public record OfHalf(
            String charge,
            boolean underway,
            List<Double> capacityAh,
            List<Double> voltageVolt,
            @Nullable String curveAbsentBecause) {

        double lastAh() {
            return capacityAh.isEmpty() ? 0 : capacityAh.getLast();
        }
    }
}
