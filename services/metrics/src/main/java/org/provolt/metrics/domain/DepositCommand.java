package org.provolt.metrics.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;

/// What can be asked of a segmented image.
public sealed interface DepositCommand {

    /// Tell what was measured.
    record TellDeposit(@TargetAggregateIdentifier DepositId depositId, DepositMeasured measured)
            implements DepositCommand {

        public TellDeposit(DepositMeasured measured) {
            this(DepositId.of(measured), measured);
        }
    }

    /// The image was taken back; there are no results of it.
    record WithdrawDeposit(
            @TargetAggregateIdentifier DepositId depositId,
            ImageId imageId,
            CellId cellId,
            @Nullable SegmentationId segmentationId,
            Instant occurredAt)
            implements DepositCommand {

        public WithdrawDeposit(
                ImageId imageId, CellId cellId, @Nullable SegmentationId segmentationId, Instant occurredAt) {
            this(DepositId.of(imageId, segmentationId), imageId, cellId, segmentationId, occurredAt);
        }
    }
}
