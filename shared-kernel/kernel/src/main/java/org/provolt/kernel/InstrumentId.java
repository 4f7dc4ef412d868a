package org.provolt.kernel;

import java.util.UUID;

/// Identity of a cycler, potentiostat, load cell or microscope.
public record InstrumentId(UUID value) implements Identity {

    public static InstrumentId fromString(String text) {
        return new InstrumentId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
