package org.provolt.analysis.cycle;

import java.util.Optional;
import java.util.OptionalDouble;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.kernel.CellConfiguration;

/// A half cycle and the one in the other direction that followed it, paired by the run's cell configuration.
///
/// @param number        from 1 in the run; our count, beside the cycler's own
/// @param configuration decides which of the two opens the cycle, and what they are called
/// @param opening       plating in a metal cell, discharge in an anode half cell, charge in a cathode half or full cell
/// @param closing       the one after it; absent in the incomplete last cycle
public record Cycle(int number, CellConfiguration configuration, HalfCycle opening, Optional<HalfCycle> closing) {

    public boolean complete() {
        return closing.isPresent();
    }

    /// The charge of the half cycle that opens it, A·h.
    public Measured openingAh() {
        return opening.chargeAh();
    }

    /// The charge of the half cycle that closes it, A·h.
    public Measured closingAh() {
        return closing.map(HalfCycle::chargeAh).orElse(Measured.absent(Reason.CYCLE_INCOMPLETE));
    }

    public ChargeName openingName() {
        return ChargeName.of(configuration, opening.direction());
    }

    public ChargeName closingName() {
        return ChargeName.of(
                configuration, opening.direction() == Direction.CHARGE ? Direction.DISCHARGE : Direction.CHARGE);
    }

    /// The half cycle of this direction, where it is there.
    public Optional<HalfCycle> half(Direction direction) {
        return opening.direction() == direction ? Optional.of(opening) : closing;
    }

    /// The cycler's own count where the cycle begins; never renumbered.
    public OptionalDouble vendorCycleCount() {
        return opening.vendorCycleCount();
    }

    /// Whether its two half cycles are told apart by what they do to one electrode.
    boolean oneSided() {
        return configuration != CellConfiguration.SYMMETRIC_CELL;
    }
}
