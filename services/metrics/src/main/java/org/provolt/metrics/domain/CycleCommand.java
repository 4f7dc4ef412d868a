package org.provolt.metrics.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.kernel.RunId;

/// What can be asked of a cycle.
public sealed interface CycleCommand {

    /// Tell what was measured.
    record TellCycle(@TargetAggregateIdentifier CycleId cycleId, CycleMeasured measured) implements CycleCommand {

        public TellCycle(CycleMeasured measured) {
            this(CycleId.of(measured.runId(), measured.cycle()), measured);
        }
    }

    /// The run is counted otherwise; there is no such cycle.
    record WithdrawCycle(@TargetAggregateIdentifier CycleId cycleId, RunId runId, int cycle, Instant occurredAt)
            implements CycleCommand {

        public WithdrawCycle(RunId runId, int cycle, Instant occurredAt) {
            this(CycleId.of(runId, cycle), runId, cycle, occurredAt);
        }
    }
}
