package org.provolt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.concurrent.CountDownLatch;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.KeptPorts;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.demo.Demonstration;
import org.provolt.local.house.House;
import org.provolt.local.house.Leftovers;
import org.provolt.local.house.Machine;
import org.provolt.local.house.Origin;
import org.provolt.local.house.Supervisor;
import org.provolt.local.process.Folders;
import org.provolt.local.process.Ports;
import org.provolt.local.process.ProcessRecord;

/// `./provolt up`: everything, in the foreground, until it is told to end.
record Up(Checkout checkout, Request.Up asked) {

    int run() {
        Progress progress = new Progress();
        checkout.services().forEach(checkout::builtService);
        DataFolder data = new DataFolder(asked.data()).made();
        FileLock lock = data.lock().orElseThrow(() -> inUse(data));
        Machine.at(data.root()).complaint().ifPresent(sentence -> {
            throw new Trouble(sentence);
        });
        stopLeftovers(data, progress);
        stagePrograms(data);
        House house = House.of(checkout, data, Secrets.in(data), ports(data));
        Supervisor supervisor = new Supervisor(house, data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, data, lock, progress)));
        record(data, house.origin());
        progress.say("Starting " + house.parts().size() + " processes; the data are in " + data.root());
        new StartOrder(house, supervisor).bringAllUp();
        tell(house, data, progress);
        if (asked.demo()) {
            loadDemonstration(house, data, progress);
        }
        waitForever();
        return 0;
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

    /// The stack runs from files of its own, so that a build meanwhile does not pull them from under it.
    private void stagePrograms(DataFolder data) {
        for (String service : checkout.services()) {
            try {
                Folders.mirror(checkout.builtService(service), data.programOf(service));
            } catch (IOException e) {
                throw new UncheckedIOException("Could not copy the programs of " + service, e);
            }
        }
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

    /// A demonstration that fails is said; the stack stays up, and what was loaded can be looked at.
    private void loadDemonstration(House house, DataFolder data, Progress progress) {
        try {
            new Demonstration(
                            house.origin().address(),
                            role -> Token.of(role, house.keycloak().address(), Secrets.in(data)),
                            role -> checkout.root() + "/provolt token " + role + " --data " + data.root(),
                            checkout.root().resolve("docs/examples"),
                            progress)
                    .load();
        } catch (Trouble trouble) {
            progress.say("The demonstration could not be loaded: " + trouble.getMessage());
        }
    }

    private static void end(Supervisor supervisor, DataFolder data, FileLock lock, Progress progress) {
        progress.say("Stopping");
        supervisor.stopAll();
        new Records(data).remove(Records.LAUNCHER);
        progress.say("Stopped; the data are in " + data.root());
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not let go of " + data.root(), e);
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
