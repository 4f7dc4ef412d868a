package org.provolt.metrics.read;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Where a list of results stands.
record ResultCursor(UUID subject, int cycle, String metric, String resultId) {

    private static final ResultCursor BEGIN = new ResultCursor(new UUID(0, 0), 0, "", "");
    private static final String BETWEEN = " ";

    static ResultCursor of(ResultLine line) {
        return new ResultCursor(line.subject().id(), line.subject().place(), line.metric(), line.resultId());
    }

    static ResultCursor of(@Nullable String text) {
        if (text == null) {
            return BEGIN;
        }
        String[] parts = text.split(BETWEEN, -1);
        try {
            return new ResultCursor(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }

    String text() {
        return String.join(BETWEEN, subject.toString(), Integer.toString(cycle), metric, resultId);
    }
}
