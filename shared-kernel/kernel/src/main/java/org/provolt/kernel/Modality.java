package org.provolt.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How an image was taken.
public enum Modality {
    /// Intensity of a confocal laser scanning microscope.
    CLSM,
    /// Heights, whichever instrument measured them.
    HEIGHT_MAP,
    /// Scanning electron microscope.
    SEM,
    /// Light microscope or camera.
    OPTICAL,
    /// Neither whoever brought it nor the file says.
    UNSPECIFIED;

    /// The modality that a word names, refused as `unknown-modality` where it names none.
    public static Modality fromString(String text) {
        return Arrays.stream(values())
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.malformed(
                        "unknown-modality",
                        "A modality is one of "
                                + Arrays.stream(values())
                                        .map(Modality::toString)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
