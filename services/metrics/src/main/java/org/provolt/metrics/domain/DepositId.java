package org.provolt.metrics.domain;

import java.util.UUID;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.kernel.Identity;

/// Identity of a segmented image: the segmentation's, or the image's where it is the automatic one.
public record DepositId(UUID value) implements Identity {

    public static DepositId of(DepositMeasured deposit) {
        Identity of = deposit.segmentationId() == null ? deposit.imageId() : deposit.segmentationId();
        return new DepositId(of.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
