package org.provolt.kernel;

import java.util.UUID;

/// Identity of one impedance spectrum of a run.
public record SpectrumId(UUID value) implements Identity {

    public static SpectrumId fromString(String text) {
        return new SpectrumId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
