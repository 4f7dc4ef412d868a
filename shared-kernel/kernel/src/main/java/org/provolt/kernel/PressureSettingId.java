package org.provolt.kernel;

import java.util.UUID;

/// Identity of a pressure set on a cell.
public record PressureSettingId(UUID value) implements Identity {

    public static PressureSettingId fromString(String text) {
        return new PressureSettingId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
