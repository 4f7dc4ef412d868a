package org.provolt.kernel;

import java.util.UUID;

/// Identity of one file that came through the door.
public record ImportId(UUID value) implements Identity {

    public static ImportId fromString(String text) {
        return new ImportId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
