package org.provolt.analysis.halfcycle;

/// What ended a half cycle.
public enum EndedBy {
    /// The first record above the deadband in the other direction.
    REVERSAL,
    /// The completion of the run.
    COMPLETION
}
