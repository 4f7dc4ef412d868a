package org.provolt.local;

import java.nio.channels.FileLock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.KeptPorts;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.house.House;
import org.provolt.local.house.Leftovers;
import org.provolt.local.house.Machine;
import org.provolt.local.house.Origin;
import org.provolt.local.house.Part;
import org.provolt.local.house.Supervisor;
import org.provolt.local.process.Ports;
import org.provolt.local.process.ProcessRecord;

/// `./provolt up`: everything, in the foreground, until it is told to end.
record Up(Checkout checkout, Request.Up asked) {

    private static final int SERVICES_AT_ONCE = 2;

    int run() {
        Progress progress = new Progress();
        DataFolder data = new DataFolder(asked.data()).made();
        FileLock lock = data.lock().orElseThrow(() -> inUse(data));
        Machine.at(data.root()).complaint().ifPresent(sentence -> {
            throw new Trouble(sentence);
        });
        stopLeftovers(data, progress);
        House house = House.of(checkout, data, Secrets.in(data), ports(data));
        Supervisor supervisor = new Supervisor(house, data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, data, lock, progress)));
        record(data, house.origin());
        start(house, supervisor, progress);
        tell(house, data, progress);
        waitForever();
        return 0;
    }

    private void start(House house, Supervisor supervisor, Progress progress) {
        progress.say("Starting " + house.parts().size() + " processes; the data are in " + asked.data());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService lane = Executors.newFixedThreadPool(SERVICES_AT_ONCE)) {
            CompletableFuture<Void> kafka = up(supervisor, house.kafka(), threads);
            up(supervisor, house.postgres(), threads).join();
            CompletableFuture<Void> keycloak = up(supervisor, house.keycloak(), threads);
            kafka.join();
            List<CompletableFuture<Void>> services = house.services().stream()
                    .map(part -> up(supervisor, part, lane))
                    .toList();
            services.forEach(CompletableFuture::join);
            keycloak.join();
            supervisor.awaitAllHealthy();
        } catch (CompletionException failure) {
            // Exits at once: closing the executors would wait for starts that cannot succeed any more.
            fail(failure);
        }
    }

    private static void fail(CompletionException failure) {
        if (failure.getCause() instanceof Trouble trouble) {
            System.err.println("provolt: " + trouble.getMessage());
            System.exit(1);
        }
        throw failure;
    }

    private static CompletableFuture<Void> up(Supervisor supervisor, Part part, ExecutorService threads) {
        return CompletableFuture.runAsync(() -> supervisor.bringUp(part), threads);
    }

    /// Ports are chosen when nothing of this stack runs any more, so that its own old processes do not take them.
    private House.PortOf ports(DataFolder data) {
        KeptPorts ports = KeptPorts.in(data);
        int origin = asked.port().or(() -> ports.kept("portal")).orElse(Origin.DEFAULT_PORT);
        if (!Ports.free(origin)) {
            throw new Trouble("Port " + origin + " is taken by another program; --port names another.");
        }
        ports.keep("portal", origin);
        return name -> name.equals("portal") ? origin : ports.choose(name, Ports::free, Ports::anyFree);
    }

    private static void stopLeftovers(DataFolder data, Progress progress) {
        Leftovers left = Leftovers.of(data);
        if (!left.none()) {
            progress.say("A launcher that did not end by itself left behind: " + left.names() + "; stopping them");
            left.stop();
        }
    }

    private static void record(DataFolder data, Origin origin) {
        new Records(data)
                .write(ProcessRecord.of(Records.LAUNCHER, ProcessHandle.current(), origin.port(), origin.address()));
    }

    private static Trouble inUse(DataFolder data) {
        String where = new Records(data)
                .of(Records.LAUNCHER)
                .map(launcher -> " (pid " + launcher.pid() + ", " + launcher.address() + ")")
                .orElse("");
        return new Trouble("The data folder " + data.root() + " is in use by a running launcher" + where
                + "; ./provolt down stops it, --data names another.");
    }

    private static void tell(House house, DataFolder data, Progress progress) {
        progress.say("""
                Provolt is up: %s

                  sign in as  technician, scientist, auditor, admin; the password is the same word
                  a token     ./provolt token scientist --data %s
                  data        %s
                  logs        %s
                  stop        Ctrl-C; the data stay
                """.formatted(house.origin().address(), data.root(), data.root(), data.logs()));
    }

    private static void end(Supervisor supervisor, DataFolder data, FileLock lock, Progress progress) {
        progress.say("Stopping");
        supervisor.stopAll();
        new Records(data).remove(Records.LAUNCHER);
        progress.say("Stopped; the data are in " + data.root());
        try {
            lock.release();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("Could not let go of " + data.root(), e);
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
