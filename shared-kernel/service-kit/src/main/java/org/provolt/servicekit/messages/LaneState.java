package org.provolt.servicekit.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a lane is doing.
class LaneState {

    private final String lane;
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private volatile Optional<String> trouble = Optional.empty();

    LaneState(String lane) {
        this.lane = lane;
    }

    void handled(int messages) {
        handled.addAndGet(messages);
    }

    void rejected() {
        rejected.incrementAndGet();
    }

    /// After a turn that went well but for these; without any, all is well again.
    void stands(Collection<Standstill> still) {
        trouble = still.isEmpty()
                ? Optional.empty()
                : Optional.of(still.stream().map(Standstill::toString).collect(Collectors.joining("; ")));
    }

    /// With what was the matter already.
    void stumbled(Throwable failure) {
        trouble = Optional.of(Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
                .map(Throwable::toString)
                .collect(Collectors.joining("; ")));
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
