package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.metrics.domain.DepositCommand.TellDeposit;

/// One segmentation of one image, as often as it was measured. The newest telling counts.
public class MeasuredDeposit {

    @AggregateIdentifier
    DepositId depositId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellDeposit command) {
        TellingRules.check(command.measured());
        apply(command.measured());
    }

    @EventSourcingHandler
    void on(DepositMeasured event) {
        depositId = DepositId.of(event);
    }
}
