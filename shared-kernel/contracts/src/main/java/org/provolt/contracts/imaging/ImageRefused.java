package org.provolt.contracts.imaging;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;

/// A file that was brought as an image could not be taken; its bytes are kept.
///
/// @param code     stable, such as `pixel-size-unknown`
/// @param sentence why, and what to do
public record ImageRefused(
        ImageId imageId, CellId cellId, ImageSource source, String code, String sentence, Instant occurredAt)
        implements ImagingFact {}
