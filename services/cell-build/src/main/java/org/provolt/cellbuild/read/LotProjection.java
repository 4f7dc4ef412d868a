package org.provolt.cellbuild.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.servicekit.events.Projection;

/// Keeps the list of lots.
@Singleton
class LotProjection implements Projection {

    private final EntityManager entityManager;

    LotProjection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(LotReceived event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        LotView view = new LotView();
        view.lotId = event.lotId().value();
        view.material = event.material();
        view.supplier = event.supplier();
        view.lotNumber = event.lotNumber();
        view.receivedOn = event.receivedOn();
        view.openedOn = event.openedOn();
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt;
        view.version = sequence;
        entityManager.persist(view);
    }
}
