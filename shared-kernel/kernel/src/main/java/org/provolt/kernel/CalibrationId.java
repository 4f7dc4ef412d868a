package org.provolt.kernel;

import java.util.UUID;

/// Identity of a calibration of a load cell.
public record CalibrationId(UUID value) implements Identity {

    public static CalibrationId fromString(String text) {
        return new CalibrationId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
