package org.provolt.imaging.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.imaging.domain.ImageCommand.AskSegmentation;
import org.provolt.imaging.domain.ImageCommand.RecordImage;
import org.provolt.imaging.domain.ImageCommand.RefuseImage;
import org.provolt.imaging.domain.ImageCommand.WithdrawImage;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SegmentationId;

/// One image of a cell, as often as its file was read. A reading that was told already is not told again. What is taken
/// back is there again once its file is brought again: the gateway leaves out a number then, so that the next number
/// after the withdrawn reading is one that was asked for before, and is not told.
public class Image {

    @AggregateIdentifier
    ImageId imageId;

    @Nullable
    ImageRecorded recorded;

    int reading;
    boolean withdrawn;
    final Set<SegmentationId> segmentations = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordImage command) {
        if (isNew(command.recorded().source().reading())) {
            apply(command.recorded());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseImage command) {
        if (isNew(command.refused().source().reading())) {
            apply(command.refused());
        }
    }

    private boolean isNew(int told) {
        return told > (withdrawn ? reading + 1 : reading);
    }

    @CommandHandler
    void handle(WithdrawImage command) {
        if (recorded == null) {
            throw Refused.conflict(
                    "image-refused", "The file of this image was refused; there is nothing to take back.");
        }
        requireNotWithdrawn();
        apply(new ImageWithdrawn(imageId, recorded.cellId(), recorded.source(), command.occurredAt()));
    }

    private void requireNotWithdrawn() {
        if (withdrawn) {
            throw Refused.conflict("image-withdrawn", "This image was taken back; bring its file again first.");
        }
    }

    @CommandHandler
    void handle(AskSegmentation command) {
        if (recorded == null) {
            throw Refused.conflict("image-refused", "The file of this image was refused; there is nothing to segment.");
        }
        if (segmentations.contains(command.segmentationId())) {
            throw Refused.conflict("segmentation-exists", "This segmentation was asked for already.");
        }
        requireNotWithdrawn();
        SegmentationRules.check(command.segmentation(), recorded);
        apply(new SegmentationAsked(
                imageId, recorded.cellId(), command.segmentationId(), command.segmentation(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(ImageRecorded event) {
        imageId = event.imageId();
        recorded = event;
        withdrawn = false;
        reading = event.source().reading();
    }

    @EventSourcingHandler
    void on(ImageRefused event) {
        imageId = event.imageId();
        reading = event.source().reading();
    }

    @EventSourcingHandler
    void on(ImageWithdrawn event) {
        withdrawn = true;
    }

    @EventSourcingHandler
    void on(SegmentationAsked event) {
        segmentations.add(event.segmentationId());
    }
}
