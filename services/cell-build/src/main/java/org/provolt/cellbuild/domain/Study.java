package org.provolt.cellbuild.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.cellbuild.domain.StudyCommand.AssignCell;
import org.provolt.cellbuild.domain.StudyCommand.OpenStudy;
import org.provolt.cellbuild.domain.StudyCommand.RemoveCell;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.StudyId;

/// A question, and the cells that are compared to answer it.
public class Study {

    @AggregateIdentifier
    StudyId studyId;

    final Set<CellId> cells = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenStudy command) {
        if (studyId != null) {
            throw Refused.conflict("study-exists", "Study " + command.studyId() + " is open already.");
        }
        StudyRules.check(command);
        apply(new StudyOpened(
                command.studyId(),
                command.title().strip(),
                command.question().strip(),
                command.factors(),
                command.occurredAt()));
    }

    /// A cell that is in it already stays so.
    @CommandHandler
    void handle(AssignCell command) {
        if (!cells.contains(command.cellId())) {
            apply(new CellAssignedToStudy(studyId, command.cellId(), command.occurredAt()));
        }
    }

    @CommandHandler
    void handle(RemoveCell command) {
        if (!cells.contains(command.cellId())) {
            throw Refused.conflict("cell-not-in-study", "Cell " + command.cellId() + " takes no part in this study.");
        }
        apply(new CellRemovedFromStudy(studyId, command.cellId(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(StudyOpened event) {
        studyId = event.studyId();
    }

    @EventSourcingHandler
    void on(CellAssignedToStudy event) {
        cells.add(event.cellId());
    }

    @EventSourcingHandler
    void on(CellRemovedFromStudy event) {
        cells.remove(event.cellId());
    }
}
