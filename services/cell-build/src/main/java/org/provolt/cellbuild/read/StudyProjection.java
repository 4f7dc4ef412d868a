package org.provolt.cellbuild.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellId;
import org.provolt.servicekit.events.Projection;

/// Keeps the studies and who takes part in them.
@Singleton
class StudyProjection implements Projection {

    private final EntityManager entityManager;

    StudyProjection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(
            StudyOpened event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor) {
        StudyView view = new StudyView();
        view.studyId = event.studyId().value();
        view.title = event.title();
        view.question = event.question();
        view.factors = String.join(",", event.factors());
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt;
        view.recordedBy = actor;
        view.version = sequence;
        entityManager.persist(view);
    }

    @EventHandler
    void on(CellAssignedToStudy event, @SequenceNumber long sequence, @MetaDataValue("actor") String actor) {
        StudyCellView view = new StudyCellView();
        view.place = place(event, event.cellId());
        view.assignedAt = event.occurredAt();
        view.assignedBy = actor;
        entityManager.persist(view);
        moveOn(event, sequence);
    }

    @EventHandler
    void on(CellRemovedFromStudy event, @SequenceNumber long sequence) {
        entityManager.remove(entityManager.getReference(StudyCellView.class, place(event, event.cellId())));
        moveOn(event, sequence);
    }

    private void moveOn(StudyFact event, long sequence) {
        entityManager.getReference(StudyView.class, event.studyId().value()).version = sequence;
    }

    private static StudyCellView.Place place(StudyFact event, CellId cellId) {
        return new StudyCellView.Place(event.studyId().value(), cellId.value());
    }
}
