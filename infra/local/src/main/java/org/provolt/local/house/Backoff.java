package org.provolt.local.house;

import java.time.Duration;

/// How long to wait before starting again what ended: twice as long each time, until it has stayed up for a while.
///
/// @param failures in a row
record Backoff(int failures) {

    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration STEADY = Duration.ofSeconds(60);

    static final Backoff NONE = new Backoff(0);

    /// After an end that came that long after its start.
    Backoff after(Duration lived) {
        return lived.compareTo(STEADY) >= 0 ? new Backoff(1) : new Backoff(failures + 1);
    }

    /// 1 s, 2 s, 4 s … 30 s.
    Duration pause() {
        Duration doubled = Duration.ofSeconds(1L << Math.min(Math.max(failures - 1, 0), 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
