package org.provolt.imaging.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.SegmentationId;

/// How an image is to be segmented, and why. What is left out is as ImageJ's Analyze Particles has it.
record SegmentationRequest(
        @Nullable SegmentationId segmentationId,
        @Nullable String thresholdMethod,
        @Nullable Double thresholdValue,
        @Nullable String foreground,
        @Nullable String prefilter,
        @Nullable Double minAreaUm2,
        @Nullable Boolean excludeEdges,
        @Nullable Boolean includeHoles,
        @Nullable Integer connectivity,
        Segmentation.@Nullable Region region,
        @Nullable String reason,
        @Nullable Instant occurredAt) {

    Segmentation segmentation() {
        return new Segmentation(
                thresholdMethod,
                thresholdValue,
                foreground == null ? "bright" : foreground,
                prefilter == null ? "none" : prefilter,
                minAreaUm2 == null ? 0 : minAreaUm2,
                excludeEdges != null && excludeEdges,
                includeHoles != null && includeHoles,
                connectivity == null ? 8 : connectivity,
                region);
    }
}
