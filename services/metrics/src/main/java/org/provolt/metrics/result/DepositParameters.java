package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.metrics.morphology.DepositMetric;

/// What a number of a segmented image can depend on beside the image.
record DepositParameters(Segmentation segmentation, Optional<PixelSize> pixelSize) {

    private static final String IMAGEJ = "1.54p";

    /// @param segmentationVersion by which deposit was told from ground: of heights it is told where it is not the
    /// first
    Map<String, Object> of(DepositMetric metric, int segmentationVersion) {
        Map<String, Object> used = new LinkedHashMap<>();
        switch (metric.of()) {
            case FIELD -> threshold(used);
            case PARTICLES -> {
                particles(used);
                if (segmentation.minAreaUm2() > 0) {
                    pixelSize(used);
                }
            }
            case AREAS -> {
                particles(used);
                pixelSize(used);
            }
            case HEIGHTS -> {
                threshold(used);
                used.put("least_ground_percent", DepositThickness.LEAST_GROUND_PERCENT);
                if (segmentationVersion > 1) {
                    used.put("segmentation_version", segmentationVersion);
                }
            }
            case PORES, PORE_AREAS -> {
                pores(used);
                if (segmentationVersion > 1) {
                    used.put("segmentation_version", segmentationVersion);
                }
                if (metric.of() == DepositMetric.Of.PORE_AREAS || segmentation.minAreaUm2() > 0) {
                    pixelSize(used);
                }
            }
            case SURFACE -> {
                region(used);
                used.put("levelling", "least-squares-plane");
            }
        }
        return used;
    }

    private void threshold(Map<String, Object> used) {
        if (segmentation.thresholdValue() == null) {
            used.put(
                    "threshold_method",
                    Optional.ofNullable(segmentation.thresholdMethod()).orElse("Otsu"));
        } else {
            used.put("threshold_value", segmentation.thresholdValue());
        }
        used.put("foreground", segmentation.foreground());
        used.put("prefilter", segmentation.prefilter());
        region(used);
        used.put("imagej", IMAGEJ);
    }

    private void particles(Map<String, Object> used) {
        threshold(used);
        used.put("min_area_um2", segmentation.minAreaUm2());
        used.put("exclude_edges", segmentation.excludeEdges());
        used.put("include_holes", segmentation.includeHoles());
        used.put("connectivity", segmentation.connectivity());
    }

    /// Deposit's own edges and holes are none of a pore's concern.
    private void pores(Map<String, Object> used) {
        threshold(used);
        used.put("min_area_um2", segmentation.minAreaUm2());
        used.put("connectivity", segmentation.connectivity());
    }

    private void pixelSize(Map<String, Object> used) {
        pixelSize.ifPresent(pixel -> used.put("pixel_size_um", List.of(pixel.xUm(), pixel.yUm())));
    }

    private void region(Map<String, Object> used) {
        Optional.ofNullable(segmentation.region()).ifPresent(region -> used.put("region", region));
    }
}
