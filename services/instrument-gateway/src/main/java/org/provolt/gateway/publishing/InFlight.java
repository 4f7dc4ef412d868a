package org.provolt.gateway.publishing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;

/// What was sent and is not confirmed: at most [#MOST] messages, so that a disk faster than the broker fills no heap.
public final class InFlight {

    static final int MOST = 16;

    private record Sent(Future<?> confirmation, int rows) {}

    private final Publisher publisher;
    private final Deque<Sent> unconfirmed = new ArrayDeque<>();
    private long confirmedRows;

    public InFlight(Publisher publisher) {
        this.publisher = publisher;
    }

    public void send(SampleMessage message) {
        if (unconfirmed.size() == MOST) {
            confirmOldest();
        }
        unconfirmed.add(new Sent(publisher.send(message.record()), message.rows()));
    }

    /// Waits until the broker has everything.
    ///
    /// @param alive called after each message
    public void drain(Runnable alive) {
        while (!unconfirmed.isEmpty()) {
            confirmOldest();
            alive.run();
        }
    }

    /// Records that the broker has.
    public long confirmedRows() {
        return confirmedRows;
    }

    private void confirmOldest() {
        Sent oldest = unconfirmed.removeFirst();
        publisher.await(oldest.confirmation());
        confirmedRows += oldest.rows();
    }
}
