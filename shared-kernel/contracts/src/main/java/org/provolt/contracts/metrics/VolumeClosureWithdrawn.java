package org.provolt.contracts.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// What was held against the deposit of a segmentation is no longer there: the image was withdrawn. Its results are
/// superseded by nothing.
///
/// @param segmentationId absent for the automatic one
public record VolumeClosureWithdrawn(
        ImageId imageId, CellId cellId, @Nullable SegmentationId segmentationId, Instant occurredAt)
        implements MetricsFact {}
