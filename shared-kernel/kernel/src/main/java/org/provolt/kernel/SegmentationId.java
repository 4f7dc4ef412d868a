package org.provolt.kernel;

import java.util.UUID;

/// Identity of one segmentation of an image that a person asked for.
public record SegmentationId(UUID value) implements Identity {

    public static SegmentationId fromString(String text) {
        return new SegmentationId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
