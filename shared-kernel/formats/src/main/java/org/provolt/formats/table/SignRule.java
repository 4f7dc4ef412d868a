package org.provolt.formats.table;

import java.util.Set;

/// How a table tells the direction of its current.
public sealed interface SignRule {

    /// Positive current charges, as in BDF.
    record PositiveCharges() implements SignRule {}

    /// Positive current discharges.
    record PositiveDischarges() implements SignRule {}

    /// The current is written without a sign; words of another column tell its direction.
    ///
    /// @param head        of that column, as written
    /// @param discharging its words while the current discharges
    record ByState(String head, Set<String> discharging) implements SignRule {
        public ByState {
            discharging = Set.copyOf(discharging);
        }
    }
}
