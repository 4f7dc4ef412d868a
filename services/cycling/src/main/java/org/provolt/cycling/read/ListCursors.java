package org.provolt.cycling.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.provolt.kernel.Refused;

/// Reads what a list's cursor holds. What no list here wrote is refused.
final class ListCursors {

    private static final String BETWEEN = "/";

    private ListCursors() {}

    /// A place in a list that is ordered by time, then identity, the newest first.
    record Place(Instant at, UUID id) {
        /// Above every place, for a list that runs down.
        static final Place BEFORE_ALL = new Place(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

        String cursor() {
            return at + BETWEEN + id;
        }
    }

    static UUID uuid(String cursor) {
        return readable(() -> UUID.fromString(cursor));
    }

    static Place place(String cursor) {
        return readable(() -> {
            int end = cursor.indexOf(BETWEEN);
            return new Place(
                    Instant.parse(cursor.substring(0, Math.max(end, 0))), UUID.fromString(cursor.substring(end + 1)));
        });
    }

    private static <T> T readable(Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
