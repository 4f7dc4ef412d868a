package org.provolt.cellbuild.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.cellbuild.domain.LotCommand.ReceiveLot;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.kernel.LotId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Require;

/// A received batch of a material.
public class Lot {

    @AggregateIdentifier
    LotId lotId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveLot command) {
        if (lotId != null) {
            throw Refused.conflict("lot-exists", "Lot " + command.lotId() + " is received already.");
        }
        check(command);
        apply(new LotReceived(
                command.lotId(),
                command.material(),
                command.supplier(),
                command.lotNumber(),
                command.receivedOn(),
                command.openedOn(),
                command.occurredAt()));
    }

    private static void check(ReceiveLot command) {
        LocalDate received = command.receivedOn();
        LocalDate opened = command.openedOn();
        new Require()
                .present(command.material(), "/material")
                .present(command.supplier(), "/supplier")
                .present(command.lotNumber(), "/lot_number")
                .present(received, "/received_on")
                .that(
                        opened == null || received == null || !opened.isBefore(received),
                        "/opened_on",
                        "A lot is not opened before it is received.")
                .orRefuse();
    }

    @EventSourcingHandler
    void on(LotReceived event) {
        lotId = event.lotId();
    }
}
