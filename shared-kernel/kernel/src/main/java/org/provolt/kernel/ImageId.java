package org.provolt.kernel;

import java.util.UUID;

/// Identity of one image or height map of a cell.
public record ImageId(UUID value) implements Identity {

    public static ImageId fromString(String text) {
        return new ImageId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
