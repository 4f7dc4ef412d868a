package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.Particle;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.morphology.Measuring;
import org.provolt.metrics.morphology.Viewing;

/// Finds what images show.
@Singleton
class Morphologies {

    private final ImageTable images;
    private final DepositViews views;
    private final ClosureViews closures;
    private final Measuring measuring;
    private final Viewing viewing;

    Morphologies(ImageTable images, DepositViews views, ClosureViews closures, Measuring measuring, Viewing viewing) {
        this.images = images;
        this.views = views;
        this.closures = closures;
        this.measuring = measuring;
        this.viewing = viewing;
    }

    /// @param segmentationId the newest by a person, else the automatic one, where none is given
    ImageMorphology of(ImageId imageId, @Nullable SegmentationId segmentationId) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, segmentationId);
        DepositMeasured told = views.find(imageId, asked.segmentationId()).orElse(null);
        return ImageMorphology.of(
                image,
                asked,
                told,
                closures.find(imageId, asked.segmentationId()).orElse(null));
    }

    /// The deposits after one, at most so many.
    List<DepositLine> deposits(ImageId imageId, @Nullable SegmentationId segmentationId, int after, int most) {
        HeardImage image = image(imageId);
        String question = Measuring.question(image, asked(imageId, segmentationId));
        List<Particle> deposits = measuring.deposits(question);
        Double pixelAreaUm2 =
                image.pixelSize().map(pixel -> pixel.xUm() * pixel.yUm()).orElse(null);
        int from = Math.min(after, deposits.size());
        return IntStream.range(from, Math.min(from + most, deposits.size()))
                .mapToObj(at -> DepositLine.of(at + 1, deposits.get(at), pixelAreaUm2))
                .toList();
    }

    /// @param threshold another than the segmentation's own, in the image's own values
    ImageOutlines outlines(ImageId imageId, @Nullable SegmentationId segmentationId, @Nullable Double threshold) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, segmentationId);
        OptionalDouble by = threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
        return ImageOutlines.of(image, asked, viewing.outlined(image, asked, by));
    }

    ImageThresholds thresholds(ImageId imageId, @Nullable SegmentationId segmentationId) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, segmentationId);
        return ImageThresholds.of(image, asked, viewing.scale(image, asked));
    }

    private HeardImage image(ImageId imageId) {
        return images.find(imageId)
                .orElseThrow(() -> Refused.unknown("unknown-image", "There is no image " + imageId + "."));
    }

    private Asked asked(ImageId imageId, @Nullable SegmentationId segmentationId) {
        List<Asked> all = images.segmentations(imageId);
        return segmentationId == null
                ? all.getLast()
                : all.stream()
                        .filter(asked -> segmentationId.equals(asked.segmentationId()))
                        .findFirst()
                        .orElseThrow(() -> Refused.unknown(
                                "unknown-segmentation", "The image has no segmentation " + segmentationId + "."));
    }
}
