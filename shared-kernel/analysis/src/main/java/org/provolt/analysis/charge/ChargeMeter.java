package org.provolt.analysis.charge;

import java.util.List;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.record.Sample;
import org.provolt.kernel.Bdf;

/// One way of telling the charge of an interval, in a half cycle's direction.
public sealed interface ChargeMeter permits NetCounter, DirectedCounter, CurrentIntegral {

    double SECONDS_PER_HOUR = 3600;

    ChargeSource source();

    /// Charge in the half cycle's direction, A·h; can be slightly negative by a net counter's noise.
    double growthAh(Interval interval);

    /// Whether the source failed here: a counter that was reset, a hole that nothing covers.
    boolean breaks(Interval interval);

    /// What the meter shows at a record, A·h; `NaN` where the instrument says nothing.
    double reading(Sample sample);

    /// The cycler's counters that can tell a direction's charge, the one that is reset least often first.
    static List<ChargeMeter> counters(Direction direction, double deadbandAmpere, AnalysisParameters parameters) {
        boolean charge = direction == Direction.CHARGE;
        double excess = parameters.counterExcess();
        return List.of(
                new NetCounter(Bdf.NET_CAPACITY, direction, deadbandAmpere, excess),
                new DirectedCounter(charge ? Bdf.CHARGING_CAPACITY : Bdf.DISCHARGING_CAPACITY, excess),
                new DirectedCounter(charge ? Bdf.CYCLE_CHARGING_CAPACITY : Bdf.CYCLE_DISCHARGING_CAPACITY, excess),
                new DirectedCounter(charge ? Bdf.STEP_CHARGING_CAPACITY : Bdf.STEP_DISCHARGING_CAPACITY, excess));
    }
}
