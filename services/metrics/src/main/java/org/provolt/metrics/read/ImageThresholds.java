package org.provolt.metrics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.ThresholdScale;
import org.provolt.analysis.morphology.ThresholdScale.Stop;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// The coverage of an image at every threshold that can be chosen: what a segmentation by that value counts. Steps
/// between two thresholds are the histogram after the filter.
///
/// @param segmentationId absent for the automatic one
/// @param segmentation   whose side of the threshold, filter and region are kept
/// @param own            the threshold that it found and its coverage; absent where nothing is deposit
/// @param stops          by threshold, the lowest first
public record ImageThresholds(
        ImageId imageId,
        @Nullable SegmentationId segmentationId,
        Segmentation segmentation,
        @Nullable Coverage own,
        List<Coverage> stops) {

    /// @param coverageBelowPercent at a threshold 10 % lower
    /// @param coverageAbovePercent at a threshold 10 % higher
    public record Coverage(
            double threshold, double coveragePercent, double coverageBelowPercent, double coverageAbovePercent) {

        static Coverage of(Stop stop) {
            return new Coverage(stop.value(), stop.coveragePercent(), stop.coverageBelow(), stop.coverageAbove());
        }
    }

    static ImageThresholds of(HeardImage image, Asked asked, ThresholdScale scale) {
        return new ImageThresholds(
                image.imageId(),
                asked.segmentationId(),
                asked.segmentation(),
                scale.own().map(Coverage::of).orElse(null),
                scale.stops().stream().map(Coverage::of).toList());
    }
}
