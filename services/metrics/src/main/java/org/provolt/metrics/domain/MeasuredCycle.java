package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.metrics.domain.CycleCommand.TellCycle;
import org.provolt.metrics.domain.CycleCommand.WithdrawCycle;

/// One cycle of one run, as often as it was measured. The newest telling counts.
public class MeasuredCycle {

    @AggregateIdentifier
    CycleId cycleId;

    @SuppressWarnings("NullAway.Init") // by the first event
    CellId cellId;

    boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellCycle command) {
        TellingRules.check(command.measured());
        apply(command.measured());
    }

    @CommandHandler
    void handle(WithdrawCycle command) {
        if (withdrawn) {
            throw Refused.conflict("cycle-withdrawn", "Cycle " + command.cycle() + " is withdrawn already.");
        }
        apply(new CycleWithdrawn(command.runId(), cellId, command.cycle(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(CycleMeasured event) {
        cycleId = CycleId.of(event.runId(), event.cycle());
        cellId = event.cellId();
        withdrawn = false;
    }

    @EventSourcingHandler
    void on(CycleWithdrawn event) {
        withdrawn = true;
    }
}
