package org.provolt.kernel;

import java.util.UUID;

/// Identity of one physical cell, for life.
public record CellId(UUID value) implements Identity {

    public static CellId fromString(String text) {
        return new CellId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
