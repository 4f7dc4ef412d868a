package org.provolt.local.house;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.provolt.local.Progress;
import org.provolt.local.Trouble;
import org.provolt.local.data.Records;
import org.provolt.local.process.ProcessRecord;

/// One part under watch: started again when it ends by itself, until it is told to stop.
final class Watched {

    private final Part part;
    private final Records records;
    private final Progress progress;
    private final ReentrantLock starting = new ReentrantLock();
    private volatile boolean stopping;
    private volatile Optional<ProcessHandle> process = Optional.empty();
    private volatile Backoff backoff = Backoff.NONE;
    private volatile long startedNanos;

    Watched(Part part, Records records, Progress progress) {
        this.part = part;
        this.records = records;
        this.progress = progress;
    }

    Part part() {
        return part;
    }

    /// How often in a row it ended soon after it was started.
    int failures() {
        return backoff.failures();
    }

    /// Starts it, unless it is to stop; its end is noticed from now on.
    void start() {
        starting.lock();
        try {
            if (stopping) {
                return;
            }
            startedNanos = System.nanoTime();
            ProcessHandle started = part.start();
            process = Optional.of(started);
            records.write(ProcessRecord.of(part.name(), started, part.port(), part.address()));
            Thread.startVirtualThread(() -> {
                started.onExit().join();
                ended(started);
            });
        } finally {
            starting.unlock();
        }
    }

    /// No start begins after this.
    void forbidStarts() {
        stopping = true;
    }

    /// Ends it in order; by force when it takes longer.
    void stop(Duration patience) {
        stopping = true;
        starting.lock();
        try {
            process.filter(ProcessHandle::isAlive).ifPresent(running -> stop(running, patience));
            records.remove(part.name());
        } finally {
            starting.unlock();
        }
    }

    private void stop(ProcessHandle running, Duration patience) {
        try {
            part.stop(running);
            running.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Trouble | TimeoutException | ExecutionException slow) {
            progress.say(part.name() + " did not stop in " + patience.toSeconds() + " s; ending it by force");
            running.destroyForcibly();
            running.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
    }

    private void ended(ProcessHandle which) {
        if (stopping || process.filter(which::equals).isEmpty()) {
            return;
        }
        backoff = backoff.after(Duration.ofNanos(System.nanoTime() - startedNanos));
        progress.say("%s (pid %d) ended unexpectedly; starting it again in %d s"
                .formatted(part.name(), which.pid(), backoff.pause().toSeconds()));
        startAgain();
    }

    private void startAgain() {
        boolean done = false;
        while (!done && !stopping) {
            try {
                Thread.sleep(backoff.pause());
                start();
                done = true;
                if (!stopping) {
                    progress.say(part.name() + " was started again");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException trouble) {
                // Whatever it is, the next attempt may succeed, and giving up would leave a hole in the house.
                backoff = backoff.after(Duration.ZERO);
                progress.say("%s could not be started again (%s); trying again in %d s"
                        .formatted(
                                part.name(),
                                trouble.getMessage(),
                                backoff.pause().toSeconds()));
            }
        }
    }
}
