package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.kernel.Refused;
import org.provolt.metrics.domain.ClosureCommand.TellClosure;
import org.provolt.metrics.domain.ClosureCommand.WithdrawClosure;

/// The charge held against one segmentation of one image, as often as it was. The newest telling counts.
public class MeasuredClosure {

    @AggregateIdentifier
    ClosureId closureId;

    boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellClosure command) {
        TellingRules.check(command.measured());
        apply(command.measured());
    }

    @CommandHandler
    void handle(WithdrawClosure command) {
        if (withdrawn) {
            throw Refused.conflict("closure-withdrawn", "What was measured on the image is withdrawn already.");
        }
        apply(new VolumeClosureWithdrawn(
                command.imageId(), command.cellId(), command.segmentationId(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(VolumeClosureMeasured event) {
        closureId = ClosureId.of(event);
        withdrawn = false;
    }

    @EventSourcingHandler
    void on(VolumeClosureWithdrawn event) {
        withdrawn = true;
    }
}
