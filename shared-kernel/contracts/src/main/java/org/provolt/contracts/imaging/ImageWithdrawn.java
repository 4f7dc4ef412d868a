package org.provolt.contracts.imaging;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;

/// An image was taken back, such as one of another cell; the reason travels beside the fact. Its file stays, and is an
/// image again once it is brought again.
///
/// @param source as it was read last
public record ImageWithdrawn(ImageId imageId, CellId cellId, ImageSource source, Instant occurredAt)
        implements ImagingFact {}
