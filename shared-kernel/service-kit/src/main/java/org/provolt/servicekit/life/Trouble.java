package org.provolt.servicekit.life;

import java.time.Duration;

/// A subject that could not be worked on, and when it is tried again: after 1 s, 2 s, 4 s … 64 s.
///
/// @param until of the machine's steady clock, ns
record Trouble(String why, int times, long until) {

    private static final int MOST_DOUBLINGS = 6;

    static Trouble first(RuntimeException failed) {
        return after(failed, 0);
    }

    Trouble again(RuntimeException failed) {
        return after(failed, Math.min(times, MOST_DOUBLINGS));
    }

    boolean isOver() {
        return System.nanoTime() - until >= 0;
    }

    private static Trouble after(RuntimeException failed, int doublings) {
        Duration pause = Duration.ofSeconds(1L << doublings);
        return new Trouble(failed.toString(), doublings + 1, System.nanoTime() + pause.toNanos());
    }
}
