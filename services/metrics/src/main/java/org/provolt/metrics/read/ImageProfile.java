package org.provolt.metrics.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.LevelledHeights;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// Heights along a straight line over a height map, from all of its points, bilinear between them.
///
/// @param segmentationId by whose ground it is levelled; absent for the automatic one
/// @param levelledBy     `substrate`, or `least-squares-plane` where little ground is seen
public record ImageProfile(
        ImageId imageId, @Nullable SegmentationId segmentationId, String levelledBy, List<Point> points) {

    /// @param distanceUm from the line's first end
    /// @param heightUm   absent where a point is missing
    public record Point(double distanceUm, @Nullable Double heightUm) {}

    static ImageProfile of(HeardImage image, Asked asked, LevelledHeights heights, ProfileLine line, double[] pixelUm) {
        return new ImageProfile(
                image.imageId(),
                asked.segmentationId(),
                heights.levelledBy().toString(),
                heights.profile(line.from(), line.to(), pixelUm).stream()
                        .map(point ->
                                new Point(point.distanceUm(), Double.isNaN(point.heightUm()) ? null : point.heightUm()))
                        .toList());
    }

    String csv() {
        return "distance_um,height_um\r\n"
                + points.stream()
                        .map(point ->
                                point.distanceUm() + "," + (point.heightUm() == null ? "" : point.heightUm()) + "\r\n")
                        .collect(Collectors.joining());
    }
}
