package org.provolt.metrics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.Deposits;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.morphology.Viewing.Outlined;

/// The edges of the deposits in an image, as ImageJ traced them while it counted.
///
/// @param segmentationId absent for the automatic one
/// @param threshold      in the image's own values; absent where nothing is deposit
/// @param particleCount  absent where the deposits are too many to be counted
/// @param outlines       corners as x, y, x, y, … in pixels from the upper left corner, one deposit each; holes have
/// none
/// @param outlinesLeftOut how many deposits have none here, those with the fewest corners
public record ImageOutlines(
        ImageId imageId,
        @Nullable SegmentationId segmentationId,
        int width,
        int height,
        String foreground,
        @Nullable Double threshold,
        double coveragePercent,
        @Nullable Long particleCount,
        @Nullable String particleCountAbsentBecause,
        List<int[]> outlines,
        int outlinesLeftOut) {

    static ImageOutlines of(HeardImage image, Asked asked, Outlined seen) {
        Deposits deposits = seen.segmentation().deposits();
        return new ImageOutlines(
                image.imageId(),
                asked.segmentationId(),
                image.width(),
                image.height(),
                asked.segmentation().foreground(),
                deposits.threshold() instanceof Measured.Value(double threshold) ? threshold : null,
                deposits.coveragePercent(),
                deposits.countable() ? (long) deposits.particles().size() : null,
                deposits.countable() ? null : Reason.TOO_MANY_DEPOSITS.toString(),
                seen.outlines().edges(),
                seen.outlines().leftOut());
    }
}
