package org.provolt.imaging.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SegmentationId;
import org.provolt.servicekit.http.ListPage;

/// Finds images.
@Singleton
public class Images {

    private final EntityManager entityManager;
    private final ImageJson json;

    Images(EntityManager entityManager, ImageJson json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// An image and its version.
    public record Versioned(ImageCard card, long version) {}

    public Versioned get(ImageId imageId) {
        ImageView view = entityManager.find(ImageView.class, imageId.value());
        if (view == null) {
            throw Refused.unknown("unknown-image", "There is no image " + imageId + ".");
        }
        return new Versioned(card(view), view.version);
    }

    /// Images by identity; of one cell or one stage where these are given.
    public ListPage<ImageCard> list(@Nullable CellId cellId, @Nullable String stage, @Nullable UUID after, int limit) {
        List<ImageCard> found = entityManager
                .createQuery("""
                        select i from ImageView i
                        where (?1 is null or i.cellId = ?1) and (?2 is null or i.stage = ?2)
                          and (?3 is null or i.imageId > ?3)
                        order by i.imageId""", ImageView.class)
                .setParameter(1, cellId == null ? null : cellId.value())
                .setParameter(2, stage)
                .setParameter(3, after)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(this::card)
                .toList();
        return ListPage.of(found, limit, image -> image.imageId().toString());
    }

    private ImageCard card(ImageView view) {
        ImageRecorded image = json.read(view.recorded, ImageRecorded.class);
        return new ImageCard(
                image.imageId(),
                image.cellId(),
                image.stage(),
                image.modality(),
                image.source(),
                image.rasterSha256(),
                image.width(),
                image.height(),
                image.pixelSize(),
                image.valueUnit(),
                image.format(),
                image.evidence(),
                image.acquiredAt(),
                image.acquiredAtSaidBy(),
                image.fieldHeight(),
                image.occurredAt(),
                view.recordedAt,
                view.recordedBy,
                asked(view.imageId),
                withdrawal(view));
    }

    private static ImageCard.@Nullable Withdrawal withdrawal(ImageView view) {
        Instant at = view.withdrawnAt;
        String by = view.withdrawnBy;
        return at == null || by == null ? null : new ImageCard.Withdrawal(at, by, view.withdrawnBecause);
    }

    private List<ImageCard.Asked> asked(UUID imageId) {
        return entityManager
                .createQuery(
                        "select s from SegmentationView s where s.imageId = ?1 order by s.asked",
                        SegmentationView.class)
                .setParameter(1, imageId)
                .getResultList()
                .stream()
                .map(view -> new ImageCard.Asked(
                        new SegmentationId(view.segmentationId),
                        json.read(view.segmentation, Segmentation.class),
                        view.reason,
                        view.occurredAt,
                        view.askedBy))
                .toList();
    }
}
