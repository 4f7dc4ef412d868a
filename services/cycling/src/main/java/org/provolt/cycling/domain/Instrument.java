package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.cycling.domain.InstrumentCommand.RegisterInstrument;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;

/// A cycler or potentiostat with its channels.
public class Instrument {

    @AggregateIdentifier
    InstrumentId instrumentId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterInstrument command) {
        if (instrumentId != null) {
            throw Refused.conflict(
                    "instrument-exists", "Instrument " + command.instrumentId() + " is registered already.");
        }
        InstrumentRules.check(command);
        apply(new InstrumentRegistered(
                command.instrumentId(),
                command.maker(),
                command.model(),
                command.serial(),
                command.firmware(),
                command.timeZone(),
                command.channels(),
                command.currentAccuracyPercent(),
                command.voltageAccuracyPercent(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void on(InstrumentRegistered event) {
        instrumentId = event.instrumentId();
    }
}
