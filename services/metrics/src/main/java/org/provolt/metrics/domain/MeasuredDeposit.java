package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.kernel.Refused;
import org.provolt.metrics.domain.DepositCommand.TellDeposit;
import org.provolt.metrics.domain.DepositCommand.WithdrawDeposit;

/// One segmentation of one image, as often as it was measured. The newest telling counts.
public class MeasuredDeposit {

    @AggregateIdentifier
    DepositId depositId;

    boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellDeposit command) {
        TellingRules.check(command.measured());
        apply(command.measured());
    }

    @CommandHandler
    void handle(WithdrawDeposit command) {
        if (withdrawn) {
            throw Refused.conflict("deposit-withdrawn", "What was measured on the image is withdrawn already.");
        }
        apply(new DepositWithdrawn(
                command.imageId(), command.cellId(), command.segmentationId(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(DepositMeasured event) {
        depositId = DepositId.of(event);
        withdrawn = false;
    }

    @EventSourcingHandler
    void on(DepositWithdrawn event) {
        withdrawn = true;
    }
}
