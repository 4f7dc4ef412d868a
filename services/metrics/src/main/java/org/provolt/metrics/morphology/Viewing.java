package org.provolt.metrics.morphology;

import jakarta.inject.Singleton;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.provolt.analysis.morphology.LevelledHeights;
import org.provolt.analysis.morphology.Outlines;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.analysis.morphology.SegmentationParameters;
import org.provolt.analysis.morphology.ThresholdScale;
import org.provolt.kernel.Refused;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// Segments an image again for whoever looks at it: the same formulas on the same raster, and nothing is kept. One
/// image at a time, as each takes much memory.
@Singleton
public class Viewing {

    /// What takes longer than a person waits is not drawn.
    static final long MOST_PIXELS = 16_000_000;

    private final Rasters rasters;
    private final Semaphore one = new Semaphore(1, true);

    Viewing(Rasters rasters) {
        this.rasters = rasters;
    }

    public record Outlined(Segmentation segmentation, Outlines outlines) {}

    /// @param threshold another than the segmentation's own, in the image's own values
    public Outlined outlined(HeardImage image, Asked asked, OptionalDouble threshold) {
        SegmentationParameters parameters = parameters(image, asked);
        SegmentationParameters by = threshold.isPresent() ? parameters.by(threshold.getAsDouble()) : parameters;
        return alone(() -> {
            Segmentation segmentation = segmented(image, by);
            return new Outlined(segmentation, Outlines.of(segmentation));
        });
    }

    /// Coverage at every threshold.
    public ThresholdScale scale(HeardImage image, Asked asked) {
        SegmentationParameters parameters = parameters(image, asked);
        return alone(() -> ThresholdScale.of(segmented(image, parameters)));
    }

    /// A height map above its ground.
    ///
    /// @param use of it, while no other image is looked at
    public <T> T levelled(HeardImage image, Asked asked, Function<LevelledHeights, T> use) {
        SegmentationParameters parameters = parameters(image, asked);
        return alone(() -> {
            Rasters.Seen seen = rasters.read(image.rasterSha256());
            if (!seen.heights()) {
                throw Refused.conflict("not-a-height-map", "The image has grey levels, no heights.");
            }
            Segmentation segmentation = Segmentation.of(seen.field(), image.pixelAreaUm2(), parameters);
            return use.apply(LevelledHeights.of(seen.field(), segmentation));
        });
    }

    private Segmentation segmented(HeardImage image, SegmentationParameters parameters) {
        return Segmentation.of(rasters.read(image.rasterSha256()).field(), image.pixelAreaUm2(), parameters);
    }

    private static SegmentationParameters parameters(HeardImage image, Asked asked) {
        if (image.withdrawn()) {
            throw Refused.conflict("image-withdrawn", "The image was taken back; nothing is measured on it.");
        }
        if (image.pixels() > MOST_PIXELS) {
            throw Refused.conflict(
                    "image-too-large", "Images of more than " + MOST_PIXELS + " pixels are measured, but not drawn.");
        }
        return Segmenting.parameters(asked.segmentation())
                .orElseThrow(() -> Refused.conflict(
                        "segmentation-not-possible", "The formulas do not know how to segment it this way."));
    }

    private <T> T alone(Supplier<T> work) {
        one.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            one.release();
        }
    }
}
