package org.provolt.cellbuild.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.kernel.CellId;
import org.provolt.servicekit.events.Projection;

/// Keeps each cell's card.
@Singleton
class CellCardProjection implements Projection {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    CellCardProjection(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @EventHandler
    void on(
            CellRegistered event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor) {
        CellCardView view = new CellCardView();
        view.cellId = event.cellId().value();
        describe(view, event.build());
        view.occurredAt = event.occurredAt();
        view.recordedAt = recordedAt;
        view.recordedBy = actor;
        view.version = sequence;
        entityManager.persist(view);
    }

    @EventHandler
    void on(CellCorrected event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        CellCardView view = existing(event.cellId());
        describe(view, event.build());
        view.correctedAt = recordedAt;
        view.version = sequence;
    }

    @EventHandler
    void on(CellRetired event, @SequenceNumber long sequence) {
        CellCardView view = existing(event.cellId());
        view.retired = true;
        view.version = sequence;
    }

    private CellCardView existing(CellId cellId) {
        return entityManager.getReference(CellCardView.class, cellId.value());
    }

    private void describe(CellCardView view, CellBuild build) {
        try {
            view.label = build.label();
            view.format = build.format().toString();
            view.build = json.writeValueAsString(build);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a build cannot be written", broken);
        }
    }
}
