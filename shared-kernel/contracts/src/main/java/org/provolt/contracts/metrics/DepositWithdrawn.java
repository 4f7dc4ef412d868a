package org.provolt.contracts.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// A segmentation of an image is no longer there: the image was withdrawn. What was measured on its deposit is
/// superseded by nothing.
///
/// @param segmentationId absent for the automatic one
public record DepositWithdrawn(
        ImageId imageId, CellId cellId, @Nullable SegmentationId segmentationId, Instant occurredAt)
        implements MetricsFact {}
