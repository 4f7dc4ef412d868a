package org.provolt.servicekit.messages;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// How a lane is doing.
class LaneState {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int MOST_DOUBLINGS = 5;

    private final String lane;
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong stumbles = new AtomicLong();
    private volatile Optional<String> trouble = Optional.empty();

    LaneState(String lane) {
        this.lane = lane;
    }

    void wentOn(int messages) {
        handled.addAndGet(messages);
        stumbles.set(0);
        trouble = Optional.empty();
    }

    void rejected() {
        rejected.incrementAndGet();
    }

    void stumbled(Throwable failure) {
        trouble = Optional.of(failure.toString());
    }

    /// How long to wait before the next try: doubles from 0.2 s to 6.4 s.
    Duration pause() {
        long doublings = Math.min(stumbles.getAndIncrement(), MOST_DOUBLINGS);
        return FIRST_PAUSE.multipliedBy(1L << doublings);
    }

    String lane() {
        return lane;
    }

    long handledCount() {
        return handled.get();
    }

    long rejectedCount() {
        return rejected.get();
    }

    Optional<String> trouble() {
        return trouble;
    }
}
