package org.provolt.contracts.imaging;

import org.provolt.contracts.Fact;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;

/// A fact of imaging.
public sealed interface ImagingFact extends Fact
        permits ImageRecorded, ImageRefused, ImageWithdrawn, SegmentationAsked {

    ImageId imageId();

    CellId cellId();
}
