package org.provolt.contracts.imaging;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// A person asked for another segmentation of an image. The automatic one stays beside it.
public record SegmentationAsked(
        ImageId imageId, CellId cellId, SegmentationId segmentationId, Segmentation segmentation, Instant occurredAt)
        implements ImagingFact {}
