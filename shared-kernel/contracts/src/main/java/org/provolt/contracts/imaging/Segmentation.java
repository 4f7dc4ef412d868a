package org.provolt.contracts.imaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the deposit is told from the ground: all that the outcome depends on.
///
/// @param thresholdMethod one of ImageJ's, such as `Otsu`; given exactly when there is no value
/// @param thresholdValue  in the image's own values
/// @param foreground      `bright` or `dark`: which side of the threshold is deposit
/// @param prefilter       applied before, such as `none` or `median:1`
/// @param minAreaUm2      smaller particles are left out, µm²
/// @param excludeEdges    particles that touch the border are left out
/// @param includeHoles    holes in particles are filled
/// @param connectivity    8 or 4
/// @param region          only this part counts; absent for the whole image
public record Segmentation(
        @Nullable String thresholdMethod,
        @Nullable Double thresholdValue,
        String foreground,
        String prefilter,
        double minAreaUm2,
        boolean excludeEdges,
        boolean includeHoles,
        int connectivity,
        @Nullable Region region) {

    /// ImageJ's, by ImageJ's names.
    public static final List<String> THRESHOLD_METHODS = List.of(
            "Default",
            "Huang",
            "Intermodes",
            "IsoData",
            "IJ_IsoData",
            "Li",
            "MaxEntropy",
            "Mean",
            "MinError",
            "Minimum",
            "Moments",
            "Otsu",
            "Percentile",
            "RenyiEntropy",
            "Shanbhag",
            "Triangle",
            "Yen");

    /// A rectangle of pixels, from the image's upper left corner.
    public record Region(int x, int y, int width, int height) {}
}
