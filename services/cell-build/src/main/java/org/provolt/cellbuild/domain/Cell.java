package org.provolt.cellbuild.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.cellbuild.domain.CellCommand.CorrectCell;
import org.provolt.cellbuild.domain.CellCommand.RegisterCell;
import org.provolt.cellbuild.domain.CellCommand.RetireCell;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;

/// A cell, from its build to its end. Its build may be corrected, with a reason; what was said before stays in its
/// trail.
public class Cell {

    @AggregateIdentifier
    CellId cellId;

    boolean retired;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterCell command) {
        if (cellId != null) {
            throw Refused.conflict("cell-exists", "Cell " + command.cellId() + " is registered already.");
        }
        BuildRules.check(command.build());
        apply(new CellRegistered(command.cellId(), command.build(), command.occurredAt()));
    }

    @CommandHandler
    void handle(CorrectCell command) {
        BuildRules.check(command.corrected());
        apply(new CellCorrected(
                cellId,
                command.field(),
                command.oldValue(),
                command.newValue(),
                command.corrected(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(RetireCell command) {
        if (retired) {
            throw Refused.conflict("cell-retired", "Cell " + cellId + " is retired already.");
        }
        apply(new CellRetired(cellId, command.note(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(CellRegistered event) {
        cellId = event.cellId();
    }

    @EventSourcingHandler
    void on(CellRetired event) {
        retired = true;
    }
}
