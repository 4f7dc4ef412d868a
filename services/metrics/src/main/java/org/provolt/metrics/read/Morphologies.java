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
import org.provolt.metrics.morphology.CountedDeposits;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.morphology.Measuring;
import org.provolt.metrics.morphology.Viewing;

/// Finds what images show.
@Singleton
public class Morphologies {

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

    /// @param wanted the newest by a person, else the automatic one, where none is given
    public ImageMorphology of(ImageId imageId, @Nullable WantedSegmentation wanted) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, wanted);
        DepositMeasured told = views.find(imageId, asked.segmentationId()).orElse(null);
        return ImageMorphology.of(
                image,
                asked,
                told,
                closures.find(imageId, asked.segmentationId()).orElse(null));
    }

    /// The deposits after one, at most so many.
    List<DepositLine> deposits(ImageId imageId, @Nullable WantedSegmentation wanted, int after, int most) {
        HeardImage image = image(imageId);
        return lines(image, asked(imageId, wanted), after, most);
    }

    /// All deposits as they count now.
    public List<DepositLine> deposits(ImageId imageId) {
        return deposits(imageId, null, 0, Integer.MAX_VALUE);
    }

    private List<DepositLine> lines(HeardImage image, Asked asked, int after, int most) {
        CountedDeposits deposits = measuring.deposits(Measuring.question(image, asked));
        Double pixelAreaUm2 =
                image.pixelSize().map(pixel -> pixel.xUm() * pixel.yUm()).orElse(null);
        return IntStream.range(0, deposits.count())
                .skip(after)
                .limit(most)
                .mapToObj(at -> DepositLine.of(at, deposits, pixelAreaUm2))
                .toList();
    }

    /// The pores after one, at most so many; none where the image is no micrograph.
    List<PoreLine> pores(ImageId imageId, @Nullable WantedSegmentation wanted, int after, int most) {
        HeardImage image = image(imageId);
        List<Particle> pores = measuring
                .pores(Measuring.question(image, asked(imageId, wanted)))
                .orElse(List.of());
        Double pixelAreaUm2 =
                image.pixelSize().map(pixel -> pixel.xUm() * pixel.yUm()).orElse(null);
        return IntStream.range(0, pores.size())
                .skip(after)
                .limit(most)
                .mapToObj(at -> PoreLine.of(at, pores.get(at), pixelAreaUm2))
                .toList();
    }

    /// @param threshold another than the segmentation's own, in the image's own values
    ImageOutlines outlines(ImageId imageId, @Nullable WantedSegmentation wanted, @Nullable Double threshold) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, wanted);
        OptionalDouble by = threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
        return ImageOutlines.of(image, asked, viewing.outlined(image, asked, by));
    }

    ImageThresholds thresholds(ImageId imageId, @Nullable WantedSegmentation wanted) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, wanted);
        return ImageThresholds.of(image, asked, viewing.scale(image, asked));
    }

    ImageHeights heights(ImageId imageId, @Nullable WantedSegmentation wanted, int mostBlocks) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, wanted);
        return viewing.levelled(image, asked, heights -> ImageHeights.of(image, asked, heights, mostBlocks));
    }

    ImageProfile profile(ImageId imageId, @Nullable WantedSegmentation wanted, ProfileLine line) {
        HeardImage image = image(imageId);
        Asked asked = asked(imageId, wanted);
        double[] pixel = pixelUm(image);
        line.checkWithin(image.width() * pixel[0], image.height() * pixel[1]);
        return viewing.levelled(image, asked, heights -> ImageProfile.of(image, asked, heights, line, pixel));
    }

    /// Width and height of a pixel on the specimen.
    static double[] pixelUm(HeardImage image) {
        return image.pixelSize()
                .map(pixel -> new double[] {pixel.xUm(), pixel.yUm()})
                .orElseThrow(() -> Refused.conflict("pixel-size-unknown", "Nobody says how large its pixels are."));
    }

    private HeardImage image(ImageId imageId) {
        return images.find(imageId)
                .orElseThrow(() -> Refused.unknown("unknown-image", "There is no image " + imageId + "."));
    }

    private Asked asked(ImageId imageId, @Nullable WantedSegmentation wanted) {
        List<Asked> all = images.segmentations(imageId);
        return wanted == null ? all.getLast() : wanted.among(all);
    }
}
