package org.provolt.imaging.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.servicekit.events.Projection;

/// Keeps each image as it was told last, and what was asked of it.
@Singleton
class ImageProjection implements Projection {

    private final EntityManager entityManager;
    private final ImageJson json;

    ImageProjection(EntityManager entityManager, ImageJson json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @EventHandler
    void on(
            ImageRecorded event,
            @Timestamp Instant recordedAt,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor) {
        ImageView view = new ImageView();
        view.imageId = event.imageId().value();
        view.cellId = event.cellId().value();
        view.stage = event.stage();
        view.recorded = json.write(event);
        view.recordedAt = recordedAt;
        view.recordedBy = actor;
        view.version = sequence;
        entityManager.merge(view);
    }

    @EventHandler
    void on(
            ImageWithdrawn event,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") @Nullable String reason) {
        ImageView view =
                entityManager.getReference(ImageView.class, event.imageId().value());
        view.withdrawnAt = event.occurredAt();
        view.withdrawnBy = actor;
        view.withdrawnBecause = reason;
        view.version = sequence;
    }

    @EventHandler
    void on(
            SegmentationAsked event,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") @Nullable String reason) {
        SegmentationView view = new SegmentationView();
        view.segmentationId = event.segmentationId().value();
        view.imageId = event.imageId().value();
        view.segmentation = json.write(event.segmentation());
        view.reason = reason;
        view.occurredAt = event.occurredAt();
        view.askedBy = actor;
        view.asked = sequence;
        entityManager.persist(view);
        entityManager.getReference(ImageView.class, event.imageId().value()).version = sequence;
    }
}
