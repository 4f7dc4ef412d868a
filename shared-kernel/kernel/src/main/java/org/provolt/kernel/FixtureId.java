package org.provolt.kernel;

import java.util.UUID;

/// Identity of a device that presses on cells.
public record FixtureId(UUID value) implements Identity {

    public static FixtureId fromString(String text) {
        return new FixtureId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
