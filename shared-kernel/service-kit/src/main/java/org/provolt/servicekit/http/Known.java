package org.provolt.servicekit.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.provolt.kernel.Refused;

/// Waits for another service's record to become known here.
public final class Known {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Known() {}

    /// Asks until the record is there, at most 5 s; then refuses with 409 `not-known-yet`.
    ///
    /// @param what in words, such as `Cell 0f…`
    /// @param find a query that sees what was committed meanwhile, not an entity that may be cached
    public static <T> T await(String what, Supplier<Optional<T>> find) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            Optional<T> found = find.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw Refused.notKnownYet(what);
            }
            pause(what);
        }
    }

    private static void pause(String what) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refused.notKnownYet(what);
        }
    }
}
