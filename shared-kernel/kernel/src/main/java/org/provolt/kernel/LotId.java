package org.provolt.kernel;

import java.util.UUID;

/// Identity of a received batch of a material.
public record LotId(UUID value) implements Identity {

    public static LotId fromString(String text) {
        return new LotId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
