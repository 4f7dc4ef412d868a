package org.provolt.audit.sentence;

import org.jspecify.annotations.Nullable;
import org.provolt.audit.Quantity;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.contracts.imaging.SegmentationAsked;

/// What was done to images.
final class ImagingPhrases {

    private final Names names;

    ImagingPhrases(Names names) {
        this.names = names;
    }

    String of(ImagingFact fact) {
        return switch (fact) {
            case ImageRecorded image -> recorded(image);
            case ImageRefused image ->
                "brought file %s as an image of %s, which was refused (%s)"
                        .formatted(image.source().fileName(), names.cell(image.cellId()), image.code());
            case ImageWithdrawn image ->
                "withdrew %s of %s".formatted(names.image(image.imageId()), names.cell(image.cellId()));
            case SegmentationAsked asked ->
                "asked for another segmentation of %s of %s: %s"
                        .formatted(
                                names.image(asked.imageId()), names.cell(asked.cellId()), words(asked.segmentation()));
        };
    }

    private String recorded(ImageRecorded image) {
        return "recorded image %s of %s at %s: %s, %d × %d pixels of %s × %s µm as %s says%s"
                .formatted(
                        image.source().fileName(),
                        names.cell(image.cellId()),
                        image.stage(),
                        image.modality(),
                        image.width(),
                        image.height(),
                        Quantity.plain(image.pixelSize().xUm()),
                        Quantity.plain(image.pixelSize().yUm()),
                        image.pixelSize().saidBy(),
                        taken(image));
    }

    private static String taken(ImageRecorded image) {
        return image.acquiredAt() == null
                ? ""
                : ", taken at %s as %s says".formatted(image.acquiredAt(), image.acquiredAtSaidBy());
    }

    private static String words(Segmentation segmentation) {
        return "%s, deposit %s".formatted(threshold(segmentation), segmentation.foreground());
    }

    private static String threshold(Segmentation segmentation) {
        @Nullable Double value = segmentation.thresholdValue();
        return value == null
                ? "threshold by " + segmentation.thresholdMethod()
                : "threshold at " + Quantity.plain(value);
    }
}
