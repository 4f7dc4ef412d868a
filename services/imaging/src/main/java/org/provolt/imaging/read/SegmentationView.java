package org.provolt.imaging.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A segmentation that a person asked for; what was asked as JSON.
@Entity(name = "SegmentationView")
class SegmentationView {

    @Id
    UUID segmentationId;

    UUID imageId;
    String segmentation;

    @Nullable
    String reason;

    Instant occurredAt;
    String askedBy;
    long asked;
}
