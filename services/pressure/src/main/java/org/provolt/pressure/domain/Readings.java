package org.provolt.pressure.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.kernel.Refused;

/// Readings of a load cell that came together. What was read does not change, so each lot is a stream of its own and no
/// command ever reads an old one.
public class Readings {

    @AggregateIdentifier
    ReadingsId readingsId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordReadings command) {
        if (readingsId != null) {
            throw Refused.conflict("readings-exist", "Readings " + readingsId + " are there already.");
        }
        apply(new ReadingsRecorded(
                command.fixtureId(),
                command.columns(),
                command.source(),
                command.reading(),
                command.withdrawals(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void on(ReadingsRecorded event) {
        readingsId = ReadingsId.of(event);
    }
}
