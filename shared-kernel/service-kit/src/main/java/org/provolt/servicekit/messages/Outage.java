package org.provolt.servicekit.messages;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a database that cannot work, or not now, from a message that cannot be worked on: for an outage no message is
/// to blame.
final class Outage {

    /// Begins of SQLSTATEs: connection lost or refused, transaction rolled back for another's sake (deadlock,
    /// serialization), resources exhausted, a lock not to be had, server stopping or starting, system error.
    /// See PostgreSQL's manual, appendix A.
    private static final List<String> STATES = List.of("08", "40", "53", "55P03", "57P", "58");

    private Outage() {}

    /// Whether an outage stands somewhere behind a failure.
    static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return (failure instanceof SQLException database && isOutage(database.getSQLState()))
                || isBehind(failure.getCause(), seen)
                || Arrays.stream(failure.getSuppressed()).anyMatch(suppressed -> isBehind(suppressed, seen));
    }

    /// The server gives every error a state; what has none comes from the pool, which found no connection.
    private static boolean isOutage(@Nullable String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
