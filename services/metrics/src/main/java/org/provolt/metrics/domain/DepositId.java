package org.provolt.metrics.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.kernel.Identity;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// Identity of a segmented image: the segmentation's, or the image's where it is the automatic one.
public record DepositId(UUID value) implements Identity {

    public static DepositId of(DepositMeasured deposit) {
        return of(deposit.imageId(), deposit.segmentationId());
    }

    /// @param segmentationId absent for the automatic one
    public static DepositId of(ImageId imageId, @Nullable SegmentationId segmentationId) {
        Identity of = segmentationId == null ? imageId : segmentationId;
        return new DepositId(of.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
