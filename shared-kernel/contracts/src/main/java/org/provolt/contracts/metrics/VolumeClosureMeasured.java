package org.provolt.contracts.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;

/// The charge that was plated held against the deposit that is seen in one segmentation of one image: the current
/// results, and all that they rest on. The newest of a segmentation is what counts.
///
/// @param segmentationId absent for the automatic one
/// @param runId          that plated; absent where none is known, or several could be meant
/// @param stage          of the image
/// @param inputs         the image's pixels, and the records of the cycles up to the stage
/// @param conditions     what was in force over the plating; at the image's moment where there is none
public record VolumeClosureMeasured(
        ImageId imageId,
        CellId cellId,
        @Nullable SegmentationId segmentationId,
        @Nullable RunId runId,
        String stage,
        List<Measurement> measurements,
        CycleInputs inputs,
        CycleConditions conditions,
        Instant occurredAt)
        implements ResultsTold {}
