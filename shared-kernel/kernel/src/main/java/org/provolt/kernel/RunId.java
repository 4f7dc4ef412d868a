package org.provolt.kernel;

import java.util.UUID;

/// Identity of one protocol executed on one cell on one channel.
public record RunId(UUID value) implements Identity {

    public static RunId fromString(String text) {
        return new RunId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
