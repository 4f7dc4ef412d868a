package org.provolt.metrics.morphology;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.heard.HeardFiles.File;

/// An image as it was heard of.
///
/// @param rasterSha256 of what is measured, hex
/// @param pixelSize    empty where neither the file nor a person said it
/// @param file         that it came in
/// @param takenAt      when the microscope took it; when it was read, where nobody says
/// @param acquiredAt   empty where nobody says
/// @param withdrawn    it was taken back, and its file was not read again since
public record HeardImage(
        ImageId imageId,
        CellId cellId,
        String stage,
        Modality modality,
        String rasterSha256,
        int width,
        int height,
        Optional<PixelSize> pixelSize,
        File file,
        Instant takenAt,
        Optional<Instant> acquiredAt,
        boolean withdrawn) {

    public long pixels() {
        return (long) width * height;
    }

    /// Of one pixel, µm²; `NaN` where its size is unknown.
    double pixelAreaUm2() {
        return pixelSize.map(pixel -> pixel.xUm() * pixel.yUm()).orElse(Double.NaN);
    }

    /// One way to tell deposit from ground in it.
    ///
    /// @param segmentationId absent for the automatic one
    public record Asked(@Nullable SegmentationId segmentationId, Segmentation segmentation) {

        /// The paper's own tool with its defaults.
        static final Asked AUTOMATIC = automatic(null);

        /// The same, of a part.
        static Asked automatic(Segmentation.@Nullable Region region) {
            return new Asked(null, new Segmentation("Otsu", null, "bright", "none", 0, false, false, 8, region));
        }
    }
}
