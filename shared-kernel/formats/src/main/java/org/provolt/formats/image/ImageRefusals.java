package org.provolt.formats.image;

import java.util.List;
import org.provolt.kernel.Refused;

/// Why an image cannot be read.
public final class ImageRefusals {

    private ImageRefusals() {}

    /// The size is as the file says, before anything was made of it.
    public static void checkSize(long width, long height) {
        if (width < 1 || height < 1) {
            throw broken("It says that it is " + width + " by " + height + " pixels large.");
        }
        if (height > Raster.MOST_PIXELS / width) {
            throw new Refused(
                    Refused.Kind.TOO_LARGE,
                    "image-too-large",
                    "It says that it is " + width + " by " + height + " pixels large; " + Raster.MOST_PIXELS
                            + " pixels are the most.",
                    List.of());
        }
    }

    /// The file contradicts itself, or ends too early.
    public static Refused broken(String sentence) {
        return new Refused(
                Refused.Kind.IMPOSSIBLE, "image-broken", "The file cannot be read whole. " + sentence, List.of());
    }

    /// Whole, but its heights are numbers without a unit of length.
    public static Refused unitUnknown(String sentence) {
        return new Refused(Refused.Kind.UNSUPPORTED, "image-unit-unknown", sentence, List.of());
    }

    /// Whole, but of a kind that no reader knows.
    public static Refused unsupported(String sentence) {
        return new Refused(Refused.Kind.UNSUPPORTED, "image-kind-unknown", sentence, List.of());
    }
}
