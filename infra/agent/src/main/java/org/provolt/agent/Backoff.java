package org.provolt.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to leave a server alone that cannot take anything: twice as long each time up to a most, half of it by
/// chance, so that many agents do not come back at once; never less than the server asks for.
final class Backoff {

    private final Duration first;
    private final Duration most;
    private final RandomGenerator chance;
    private int failures;

    Backoff(Duration first, Duration most, RandomGenerator chance) {
        this.first = first;
        this.most = most;
        this.chance = chance;
    }

    Duration after(Optional<Duration> asked) {
        long longest = Math.min(most.toMillis(), first.toMillis() << Math.min(failures, 20));
        failures++;
        Duration own = Duration.ofMillis(longest / 2 + chance.nextLong(longest / 2 + 1));
        return asked.filter(it -> it.compareTo(own) > 0).orElse(own);
    }

    void wentWell() {
        failures = 0;
    }
}
