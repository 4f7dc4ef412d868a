package org.provolt.metrics.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.kernel.RunId;

/// What can be asked of a run's verdicts.
public sealed interface VerdictCommand {

    /// Say how the run's metal grew.
    record JudgeRegime(@TargetAggregateIdentifier RunId runId, String regime, Instant occurredAt)
            implements VerdictCommand {}
}
