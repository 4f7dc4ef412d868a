package org.provolt.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Files that could not be brought for a reason of their own: each is tried again after a while, and holds up no other.
final class Later {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration MOST = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final Map<Seen, Next> files = new HashMap<>();

    private record Next(Backoff backoff, Instant at) {}

    Later(InstantSource clock) {
        this.clock = clock;
    }

    void put(Seen file) {
        Next before = files.get(file);
        Backoff backoff = before == null ? new Backoff(FIRST, MOST, new Random()) : before.backoff();
        files.put(file, new Next(backoff, clock.instant().plus(backoff.after(Optional.empty()))));
    }

    boolean mayBeTried(Seen file) {
        Next next = files.get(file);
        return next == null || !clock.instant().isBefore(next.at());
    }
}
