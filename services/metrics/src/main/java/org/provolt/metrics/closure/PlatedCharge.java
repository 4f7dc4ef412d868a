package org.provolt.metrics.closure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.RunId;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;

/// The charge whose metal lies on the working electrode at a stage, by both bounds.
///
/// @param lastAh of the last plating alone, less what was stripped after it, A·h
/// @param netAh  of all cycles, since the metal that did not come back stays, A·h
/// @param from   where it rests on records; empty where there is no charge
public record PlatedCharge(Measured lastAh, Measured netAh, Optional<From> from) {

    /// What a charge rests on.
    ///
    /// @param halves of all cycles up to the stage, in order
    /// @param begun  when the last plating began
    /// @param ended  when it ended
    /// @param flow   what flowed in it
    public record From(RunId runId, List<DigestedHalfCycle> halves, Instant begun, Instant ended, Flow flow) {}

    public static PlatedCharge absent(Reason because) {
        Measured absent = Measured.absent(because);
        return new PlatedCharge(absent, absent, Optional.empty());
    }
}
