package org.provolt.metrics.read;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// Which of an image's segmentations is asked about.
///
/// @param segmentationId absent for the automatic one
public record WantedSegmentation(@Nullable SegmentationId segmentationId) {

    private static final String AUTOMATIC = "automatic";

    /// `automatic`, or the identity of one that a person asked for.
    public static WantedSegmentation fromString(String text) {
        return new WantedSegmentation(text.equals(AUTOMATIC) ? null : SegmentationId.fromString(text));
    }

    /// @param all the automatic one, then those of persons, the newest last
    Asked among(List<Asked> all) {
        return all.stream()
                .filter(asked -> Objects.equals(segmentationId, asked.segmentationId()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(
                        "unknown-segmentation", "The image has no segmentation " + segmentationId + "."));
    }
}
