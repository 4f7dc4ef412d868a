package org.provolt.gateway.imports;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes a reader when a file was received, so that it need not poll for those of its own process.
@Singleton
public class NewWork {

    private final Semaphore received = new Semaphore(0);

    /// Two are woken: one of them may be the reader that takes back alone.
    void announce() {
        received.release(2);
    }

    /// Returns when a file was received, or after `longest`: another process may have received one.
    public void await(Duration longest) throws InterruptedException {
        received.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
