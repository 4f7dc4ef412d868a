package org.provolt.cellbuild.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.kernel.CellId;
import org.provolt.servicekit.events.Projection;

/// Keeps how each cell was opened.
@Singleton
class HarvestProjection implements Projection {

    private final EntityManager entityManager;

    HarvestProjection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(
            CellHarvested event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor) {
        HarvestView view = new HarvestView();
        view.cellId = event.cellId().value();
        view.specimenId = event.specimenId().value();
        describe(view, event.harvest());
        view.recordedAt = recordedAt;
        view.recordedBy = actor;
        entityManager.persist(view);
        moved(event.cellId(), sequence);
    }

    @EventHandler
    void on(HarvestCorrected event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        HarvestView view =
                entityManager.getReference(HarvestView.class, event.cellId().value());
        describe(view, event.harvest());
        view.correctedAt = recordedAt;
        moved(event.cellId(), sequence);
    }

    private void moved(CellId cellId, long sequence) {
        entityManager.getReference(CellCardView.class, cellId.value()).version = sequence;
    }

    private static void describe(HarvestView view, Harvest harvest) {
        view.occurredAt = harvest.occurredAt();
        view.pressureReleasedAt = harvest.pressureReleasedAt();
        view.rinse = harvest.rinse();
        view.transfer = harvest.transfer();
        view.atmosphere = harvest.atmosphere();
    }
}
