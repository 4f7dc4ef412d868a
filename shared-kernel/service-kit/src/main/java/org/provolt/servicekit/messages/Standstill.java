package org.provolt.servicekit.messages;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/// A partition that waits before a record that could not be handled.
///
/// @param offset   of that record
/// @param tries    how often it was tried
/// @param failures how often it failed when there was no outage
/// @param untilNanos when it is tried again, by [System#nanoTime]
record Standstill(
        TopicPartition partition, long offset, int tries, int failures, long untilNanos, RuntimeException cause) {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int MOST_DOUBLINGS = 5;

    /// After a failure now.
    ///
    /// @param before at the same record, if it was tried already
    static Standstill at(TopicPartition partition, long offset, Optional<Standstill> before, RuntimeException cause) {
        int tries = before.map(Standstill::tries).orElse(0);
        int failures = before.map(Standstill::failures).orElse(0) + (Outage.isBehind(cause) ? 0 : 1);
        long until = System.nanoTime() + pause(tries).toNanos();
        return new Standstill(partition, offset, tries + 1, failures, until, cause);
    }

    /// How long to wait before the next try: doubles from 0.2 s to 6.4 s.
    static Duration pause(int tries) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, untilNanos - System.nanoTime()));
    }

    @Override
    public String toString() {
        return partition + " at " + offset + ": " + cause;
    }
}
