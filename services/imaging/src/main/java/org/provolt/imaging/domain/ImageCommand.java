package org.provolt.imaging.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// What can be asked of an image.
public sealed interface ImageCommand {

    /// It was read.
    record RecordImage(@TargetAggregateIdentifier ImageId imageId, ImageRecorded recorded) implements ImageCommand {}

    /// It could not be read.
    record RefuseImage(@TargetAggregateIdentifier ImageId imageId, ImageRefused refused) implements ImageCommand {}

    /// Take it back.
    record WithdrawImage(@TargetAggregateIdentifier ImageId imageId, Instant occurredAt) implements ImageCommand {}

    /// Segment it in another way.
    record AskSegmentation(
            @TargetAggregateIdentifier ImageId imageId,
            SegmentationId segmentationId,
            Segmentation segmentation,
            Instant occurredAt)
            implements ImageCommand {}
}
