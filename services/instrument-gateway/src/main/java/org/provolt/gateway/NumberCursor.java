package org.provolt.gateway;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// The cursor of a list that shows the newest first, by a number that grows.
public final class NumberCursor {

    private NumberCursor() {}

    /// The number below which the page begins; above all of them when no cursor is given.
    public static long before(@Nullable String after) {
        String cursor = ListPage.cursor(after);
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
