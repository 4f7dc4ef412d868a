package org.provolt.audit;

import java.util.List;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;

/// What imaging tells of a bench.
public interface ImagingFacts {

    CellId cell();

    ImageId image();

    SegmentationId segmentation();

    ImportId imageImport();

    private ImageSource source() {
        return new ImageSource(imageImport(), 1, Bench.FILE_SHA256, "plated-2.tif", 1_048_576);
    }

    default ImageRecorded imageRecorded() {
        return new ImageRecorded(
                image(),
                cell(),
                "after_plating:2",
                Modality.CLSM,
                source(),
                Bench.FILE_SHA256.replace('f', 'b'),
                1_024,
                768,
                new PixelSize(0.625, 0.625, "tiff-tag-34118"),
                "grey-level",
                "tiff",
                List.of("The palette inverts; grey levels are taken as stored."),
                Bench.NOON);
    }

    default ImageRefused imageRefused() {
        return new ImageRefused(
                image(),
                cell(),
                source(),
                "pixel-size-unknown",
                "The file does not say how large a pixel is; bring it again and say so.",
                Bench.NOON);
    }

    default ImageWithdrawn imageWithdrawn() {
        return new ImageWithdrawn(image(), cell(), source(), Bench.LATER);
    }

    default SegmentationAsked segmentationAsked() {
        return new SegmentationAsked(
                image(),
                cell(),
                segmentation(),
                new Segmentation(
                        "Otsu",
                        null,
                        "bright",
                        "median:1",
                        2.5,
                        true,
                        false,
                        8,
                        new Segmentation.Region(0, 0, 1_024, 700)),
                Bench.LATER);
    }
}
