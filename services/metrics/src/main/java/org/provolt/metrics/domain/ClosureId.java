package org.provolt.metrics.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.kernel.Identity;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// Identity of what is held against one segmentation of an image: the same for the same segmentation.
public record ClosureId(UUID value) implements Identity {

    public static ClosureId of(VolumeClosureMeasured closure) {
        return of(closure.imageId(), closure.segmentationId());
    }

    /// @param segmentationId absent for the automatic one
    public static ClosureId of(ImageId imageId, @Nullable SegmentationId segmentationId) {
        Identity of = segmentationId == null ? imageId : segmentationId;
        String name = "provolt:volume-closure:" + of;
        return new ClosureId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
