package org.provolt.metrics.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// What can be asked of a volume closure.
public sealed interface ClosureCommand {

    /// Tell what was measured.
    record TellClosure(@TargetAggregateIdentifier ClosureId closureId, VolumeClosureMeasured measured)
            implements ClosureCommand {

        public TellClosure(VolumeClosureMeasured measured) {
            this(ClosureId.of(measured), measured);
        }
    }

    /// The image was taken back; there are no results of it.
    record WithdrawClosure(
            @TargetAggregateIdentifier ClosureId closureId,
            ImageId imageId,
            CellId cellId,
            @Nullable SegmentationId segmentationId,
            Instant occurredAt)
            implements ClosureCommand {

        public WithdrawClosure(
                ImageId imageId, CellId cellId, @Nullable SegmentationId segmentationId, Instant occurredAt) {
            this(ClosureId.of(imageId, segmentationId), imageId, cellId, segmentationId, occurredAt);
        }
    }
}
