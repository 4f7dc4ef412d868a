package org.provolt.cellbuild.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.cellbuild.domain.CellCommand.CorrectCell;
import org.provolt.cellbuild.domain.CellCommand.CorrectHarvest;
import org.provolt.cellbuild.domain.CellCommand.HarvestCell;
import org.provolt.cellbuild.domain.CellCommand.RegisterCell;
import org.provolt.cellbuild.domain.CellCommand.RetireCell;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.kernel.CellId;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpecimenId;

/// A cell, from its build to its end. Its build and its harvest may be corrected, with a reason; what was said before
/// stays in its trail.
public class Cell {

    @AggregateIdentifier
    CellId cellId;

    /// As its registration says.
    Instant builtAt = LaboratoryTime.FIRST;

    @Nullable
    SpecimenId specimenId;

    @Nullable
    Instant retiredAt;

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
    void handle(HarvestCell command) {
        if (specimenId != null) {
            throw Refused.conflict("cell-harvested", "Cell " + cellId + " was opened already.");
        }
        HarvestRules.check(command.harvest(), "", builtAt, retiredAt);
        apply(new CellHarvested(
                cellId,
                command.specimenId(),
                command.harvest(),
                command.harvest().occurredAt()));
    }

    @CommandHandler
    void handle(CorrectHarvest command) {
        if (specimenId == null) {
            throw Refused.conflict("cell-not-harvested", "Cell " + cellId + " was not opened.");
        }
        HarvestRules.check(command.corrected(), "/harvest", builtAt, retiredAt);
        apply(new HarvestCorrected(
                cellId,
                specimenId,
                command.field(),
                command.oldValue(),
                command.newValue(),
                command.corrected(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(RetireCell command) {
        if (retiredAt != null) {
            throw Refused.conflict("cell-retired", "Cell " + cellId + " is retired already.");
        }
        apply(new CellRetired(cellId, command.note(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(CellRegistered event) {
        cellId = event.cellId();
        builtAt = event.occurredAt();
    }

    @EventSourcingHandler
    void on(CellHarvested event) {
        specimenId = event.specimenId();
    }

    @EventSourcingHandler
    void on(CellRetired event) {
        retiredAt = event.occurredAt();
    }
}
