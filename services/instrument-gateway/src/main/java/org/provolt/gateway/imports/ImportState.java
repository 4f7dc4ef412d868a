package org.provolt.gateway.imports;

import java.util.Arrays;
import java.util.Locale;
import org.provolt.kernel.Refused;

/// How far a file is.
public enum ImportState {
    /// Its bytes are kept; it waits for its turn.
    RECEIVED,
    /// It is read, and held against earlier files of its run.
    READING,
    /// Its records are on their way.
    PUBLISHING,
    /// All of its records are on the samples' topic, or were there before.
    DONE,
    /// It could not be taken; its bytes are kept and can be read again.
    REFUSED,
    /// Somebody took it back; what it told is being taken back.
    WITHDRAWING,
    /// It was taken back: nothing of it counts. Its bytes are kept.
    WITHDRAWN;

    /// Whether nothing more will happen by itself.
    public boolean isFinal() {
        return this == DONE || this == REFUSED || this == WITHDRAWN;
    }

    /// Reads the name on the wire.
    public static ImportState fromString(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> Refused.malformed("bad-state", "An import is one of " + Arrays.toString(values()) + "."));
    }

    /// The name on the wire and in the table, such as `received`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
