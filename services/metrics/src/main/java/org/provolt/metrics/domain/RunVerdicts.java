package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.domain.VerdictCommand.JudgeRegime;

/// What people say of how one run's metal grew. Nothing that was measured follows from it.
public class RunVerdicts {

    @AggregateIdentifier
    RunId runId;

    @Nullable
    String regime;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(JudgeRegime command) {
        if (command.regime().equals(regime)) {
            throw Refused.conflict("regime-judged", "The run is judged " + regime + " already.");
        }
        apply(new RegimeJudged(command.runId(), command.regime(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(RegimeJudged event) {
        runId = event.runId();
        regime = event.regime();
    }
}
