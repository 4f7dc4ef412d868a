package org.provolt.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Looks again and again; while the server is away, less and less often.
final class Agent {

    /// How long `--once` waits for a server that is away, or for files that never become quiet.
    static final Duration LONGEST_ONCE = Duration.ofMinutes(2);

    private final Watch watch;
    private final Options options;
    private final Backoff backoff;
    private final Voice voice;
    private final InstantSource clock;
    private final Sleep sleep;

    /// Waiting, so that tests need not.
    @FunctionalInterface
    interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    Agent(Watch watch, Options options, Backoff backoff, Voice voice, InstantSource clock, Sleep sleep) {
        this.watch = watch;
        this.options = options;
        this.backoff = backoff;
        this.voice = voice;
        this.clock = clock;
        this.sleep = sleep;
    }

    /// For ever, until it is stopped.
    void watch() throws InterruptedException {
        while (true) {
            sleep.sleep(pauseAfterRound());
        }
    }

    /// What is there, and what comes while that is sent.
    ///
    /// @return whether all of it was brought and read
    boolean once() throws InterruptedException {
        Instant latest = clock.instant().plus(LONGEST_ONCE).plus(watch.patience());
        while (clock.instant().isBefore(latest)) {
            int before = watch.left();
            Duration pause = pauseAfterRound();
            if (watch.isAtRest()) {
                return watch.wentWell();
            }
            if (watch.left() < before) {
                latest = clock.instant().plus(LONGEST_ONCE).plus(watch.patience());
            }
            sleep.sleep(pause);
        }
        return false;
    }

    private Duration pauseAfterRound() throws InterruptedException {
        try {
            watch.round();
            backoff.wentWell();
            return options.every();
        } catch (Away away) {
            voice.say(Watch.SERVER, away.why() + "; it is tried again");
            return backoff.after(away.retryAfter());
        }
    }
}
