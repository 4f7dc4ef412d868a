package org.provolt.kernel;

import java.util.UUID;

/// Identity of what was taken out of a cell when it was opened.
public record SpecimenId(UUID value) implements Identity {

    public static SpecimenId fromString(String text) {
        return new SpecimenId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
