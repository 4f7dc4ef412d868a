package org.provolt.formats.image;

import java.util.Arrays;
import java.util.Optional;

/// What the values of a raster are.
public enum ValueKind {
    /// Grey levels, 0 to 255 of an 8-bit image; larger ones are of 16 or 32 bits.
    GREY_LEVEL(0, "grey-level"),
    /// Heights, µm.
    HEIGHT_UM(1, "height-um"),
    /// Grey levels as shown, of a palette that inverts: what is shown dark was stored, and measured, as high.
    INVERTED_GREY_LEVEL(2, "inverted-grey-level");

    private final int code;
    private final String text;

    ValueKind(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /// In the canonical form.
    int code() {
        return code;
    }

    static Optional<ValueKind> ofCode(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
