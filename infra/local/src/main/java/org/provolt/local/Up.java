package org.provolt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.DataVersion;
import org.provolt.local.data.KeptPorts;
import org.provolt.local.data.Secrets;
import org.provolt.local.demo.Demonstration;
import org.provolt.local.house.House;
import org.provolt.local.house.Leftovers;
import org.provolt.local.house.Origin;
import org.provolt.local.house.Supervisor;
import org.provolt.local.machine.Machine;
import org.provolt.local.process.CacheFolder;
import org.provolt.local.process.Folders;
import org.provolt.local.process.PortHolder;
import org.provolt.local.process.Ports;
import org.provolt.simulator.LiveInstrument;

/// `./provolt up`: everything, in the foreground, until it is told to end.
record Up(Checkout checkout, Request.Up asked) {

    int run() {
        Progress progress = new Progress();
        checkout.services().forEach(checkout::builtService);
        DataFolder data = new DataFolder(asked.data());
        new DataVersion(data).require();
        data.made();
        KeptPorts kept = KeptPorts.in(data);
        OriginPort port = new OriginPort(asked.port(), kept);
        Session session = Session.on(data, new Origin(port.number()).address(), port.number(), progress);
        new DataVersion(data).mark().ifPresent(progress::say);
        stopLeftovers(data, progress);
        Machine.at(data.root(), CacheFolder.ofThisUser()).complaint().ifPresent(trouble -> {
            throw trouble;
        });
        House.PortOf ports = ports(port, kept, progress);
        stagePrograms(data);
        House house = House.of(checkout, data, Secrets.in(data), ports);
        Supervisor supervisor = new Supervisor(house, data, progress);
        session.watchedBy(supervisor);
        progress.say("Starting " + house.parts().size() + " processes; the data are in " + data.root());
        new StartOrder(house, supervisor).bringAllUp();
        tell(house, data, progress);
        if (asked.demo()) {
            loadDemonstration(house, data, progress);
        }
        Session.waitForever();
        return 0;
    }

    /// Ports are chosen when nothing of this stack runs any more, so that its own old processes do not take them.
    private static House.PortOf ports(OriginPort port, KeptPorts kept, Progress progress) {
        int origin = port.take(Ports::free);
        return name -> name.equals("portal")
                ? origin
                : kept.choose(
                        name,
                        Ports::free,
                        Ports::anyFree,
                        (taken, instead) -> progress.say("Port " + taken + " of " + name + " is taken by "
                                + PortHolder.of(taken) + "; it listens on " + instead + " from now on"));
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
        try (LiveInstrument instruments = LiveInstrument.connected(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, house.kafka().address()), LiveInstrument.AT_ONCE)) {
            new Demonstration(
                            house.origin().address(),
                            role -> Token.of(role, house.keycloak().address(), Secrets.in(data)),
                            instruments,
                            progress)
                    .load();
        } catch (Trouble trouble) {
            progress.say("The demonstration could not be loaded: " + trouble.getMessage());
        }
    }
}
