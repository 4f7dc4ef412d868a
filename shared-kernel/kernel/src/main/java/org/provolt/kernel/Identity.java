package org.provolt.kernel;

import java.util.UUID;

/// The identity of a record: a UUID that says in its type what it identifies. Written as the UUID alone.
public interface Identity {

    UUID value();

    /// Reads a UUID in its canonical form; anything else is `bad-identity`.
    static UUID parse(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException notAUuid) {
            throw badIdentity(text, notAUuid);
        }
        throw badIdentity(text, null);
    }

    private static Refused badIdentity(String text, @org.jspecify.annotations.Nullable Throwable cause) {
        Refused refused = Refused.malformed("bad-identity", "\"" + text + "\" is not a UUID.");
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }
}
