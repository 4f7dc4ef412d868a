package org.provolt.agent;

import java.time.Duration;
import java.util.Optional;

/// The server cannot take anything now; the same again later may go well.
final class Away extends Exception {

    private final transient Optional<Duration> retryAfter;

    Away(String why, Optional<Duration> retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    Away(String why, Throwable cause) {
        super(why, cause);
        this.retryAfter = Optional.empty();
    }

    /// How long the server asks to be left alone.
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
