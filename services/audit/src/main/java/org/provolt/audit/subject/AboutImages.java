package org.provolt.audit.subject;

import java.util.List;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.imaging.SegmentationAsked;

/// What imaging's facts are about: an image of a cell, and the import that brought it. They stand in the cell's trail.
final class AboutImages {

    private AboutImages() {}

    static About of(ImagingFact fact) {
        Subject image = Subject.of(fact.imageId());
        Subject cell = Subject.of(fact.cellId());
        return switch (fact) {
            case ImageRecorded recorded ->
                About.about(image, cell, Subject.of(recorded.source().importId()))
                        .ownedBy(List.of(cell))
                        .naming(image, recorded.source().fileName());
            case ImageRefused refused ->
                About.about(image, cell, Subject.of(refused.source().importId()))
                        .naming(image, refused.source().fileName());
            case ImageWithdrawn withdrawn ->
                About.about(image, cell, Subject.of(withdrawn.source().importId()));
            case SegmentationAsked asked -> About.about(image, cell);
        };
    }
}
