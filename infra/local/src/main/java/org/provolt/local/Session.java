package org.provolt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.house.Supervisor;
import org.provolt.local.process.ProcessRecord;

/// A data folder in the hands of this launcher: locked and recorded from the first moment, so that another `up` or a
/// `down` knows whom it meets; let go however the launcher ends.
final class Session {

    private final DataFolder data;
    private final FileLock lock;
    private final Progress progress;
    private Optional<Supervisor> supervisor = Optional.empty();
    private boolean ending;

    private Session(DataFolder data, FileLock lock, Progress progress) {
        this.data = data;
        this.lock = lock;
        this.progress = progress;
    }

    /// Takes the folder, or says who has it.
    static Session on(DataFolder data, String address, int port, Progress progress) {
        Session session = new Session(data, data.lock().orElseThrow(() -> inUse(data)), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(session::end));
        new Records(data).write(ProcessRecord.of(Records.LAUNCHER, ProcessHandle.current(), port, address));
        return session;
    }

    /// What is to be stopped at the end. After the end has begun nothing goes on.
    void watchedBy(Supervisor starting) {
        synchronized (this) {
            if (!ending) {
                supervisor = Optional.of(starting);
                return;
            }
        }
        waitForever();
    }

    static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        Optional<Supervisor> stopping = endingFromNowOn();
        stopping.ifPresent(all -> {
            progress.say("Stopping");
            all.stopAll();
            progress.say("Stopped; the data are in " + data.root());
        });
        new Records(data).remove(Records.LAUNCHER);
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not let go of " + data.root(), e);
        }
    }

    private synchronized Optional<Supervisor> endingFromNowOn() {
        ending = true;
        return supervisor;
    }

    private static Trouble inUse(DataFolder data) {
        String who = new Records(data)
                .of(Records.LAUNCHER)
                .filter(launcher -> launcher.process(data.mark()).isPresent())
                .map(launcher -> ": it is, or will be, at " + launcher.address() + " (pid " + launcher.pid() + ")")
                .orElse("");
        return new Trouble(
                Ending.DATA_IN_USE,
                "The data folder " + data.root() + " is in use by a running launcher" + who
                        + ". Use that one, or stop it with ./provolt down --data " + data.root()
                        + "; --data names another folder.");
    }
}
