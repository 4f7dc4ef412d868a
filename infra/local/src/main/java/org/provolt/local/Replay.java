package org.provolt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.KeptPorts;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.house.House;

/// `./provolt replay metrics`: the stack's own copy of the service, in a process of its own beside the living one,
/// which rebuilds the results, compares them with the live ones and ends. The database has to run.
record Replay(Checkout checkout, Request.Replay asked) {

    int run() {
        DataFolder data = new DataFolder(asked.data());
        if (new Records(data).process("postgres").isEmpty()) {
            throw new Trouble("Nothing runs on " + data.root() + "; ./provolt up starts it.");
        }
        Path report = temporary();
        try {
            int ended = new Program(
                            data.programOf(asked.service()).resolve("quarkus-run.jar"),
                            List.of("-Xmx512m", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"),
                            List.of(),
                            environment(data, report))
                    .run();
            System.out.print(Files.readString(report));
            Files.delete(report);
            return ended;
        } catch (IOException e) {
            throw new Trouble("The report of the replay cannot be read", e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("provolt-replay", ".txt");
        } catch (IOException e) {
            throw new Trouble("There is no room for the report of the replay", e);
        }
    }

    /// The service's own, but that nobody listens, migrates or is heard, and only what went wrong is logged.
    private Map<String, String> environment(DataFolder data, Path report) {
        KeptPorts ports = KeptPorts.in(data);
        House house = House.of(
                checkout, data, Secrets.in(data), name -> ports.kept(name).orElse(0));
        Map<String, String> environment = new HashMap<>(house.environmentOf(asked.service()));
        environment.put("PROVOLT_REPLAY_REPORT", report.toString());
        environment.put("QUARKUS_HTTP_HOST_ENABLED", "false");
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        environment.put("QUARKUS_LOG_LEVEL", "ERROR");
        return environment;
    }
}
