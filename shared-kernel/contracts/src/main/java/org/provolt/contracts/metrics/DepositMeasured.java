package org.provolt.contracts.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;

/// The current results of one segmentation of one image, and all that they rest on. The newest of a segmentation is
/// what counts; results of an earlier one that are not in it are superseded.
///
/// @param segmentationId absent for the automatic one
/// @param stage          where in the cell's life
/// @param threshold      in the image's own values, as it was applied; absent where none was
/// @param sensitivity    coverage at other thresholds
/// @param inputs         the image stands in for a series, its pixels for the records
/// @param conditions     what was in force when it was taken
public record DepositMeasured(
        ImageId imageId,
        CellId cellId,
        @Nullable SegmentationId segmentationId,
        String stage,
        Modality modality,
        List<Measurement> measurements,
        @Nullable Double threshold,
        List<Sensitivity> sensitivity,
        CycleInputs inputs,
        CycleConditions conditions,
        Instant occurredAt)
        implements ResultsTold {

    /// @param thresholdPercent of the threshold that was applied, such as 90
    public record Sensitivity(double thresholdPercent, double coveragePercent) {}
}
