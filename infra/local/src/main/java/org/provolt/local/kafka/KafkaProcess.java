package org.provolt.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.provolt.local.Trouble;
import org.provolt.local.process.Folders;

/// The broker's own main: `KafkaProcess FOLDER PORT CONTROLLER_PORT [SERVICES_PORT]`. Runs until it is told to end.
///
/// With a port for the services, and the accounts in the environment, only those who sign in come in by that door, and
/// [Rights] say what each may do. Without, it is open to all: that is the tests' broker.
public final class KafkaProcess {

    private KafkaProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Running broker = start(folder, settings(arguments));
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.close();
            ended.countDown();
        }));
        broker.server.awaitShutdown();
        ended.await();
    }

    /// A broker in this JVM.
    public record Running(KafkaRaftServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.shutdown();
        }
    }

    /// A broker that is open to all. Formats the folder at the first start.
    public static Running start(Path folder, int port, int controllerPort) throws IOException {
        return start(folder, BrokerSettings.open(port, controllerPort));
    }

    /// Formats the folder at the first start and starts the broker.
    static Running start(Path folder, BrokerSettings settings) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("log");
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(folder, log, settings);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings.in(log), false), Time.SYSTEM);
        server.startup();
        return new Running(server);
    }

    private static BrokerSettings settings(String... arguments) {
        int port = Integer.parseInt(arguments[1]);
        int controllerPort = Integer.parseInt(arguments[2]);
        return arguments.length == 3
                ? BrokerSettings.open(port, controllerPort)
                : BrokerSettings.guarded(
                        port,
                        controllerPort,
                        Integer.parseInt(arguments[3]),
                        Accounts.parse(System.getenv(Accounts.VARIABLE)));
    }

    /// Made beside its place and moved there when whole: an interrupted first start leaves nothing that looks finished.
    private static void format(Path folder, Path log, BrokerSettings settings) throws IOException {
        Path unfinished = folder.resolve("log.unfinished");
        Folders.delete(unfinished);
        Path file = folder.resolve("format.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.toFormat(unfinished).store(out, "Read once, when the folder was formatted.");
        }
        var said = new ByteArrayOutputStream();
        int code = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--standalone"},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new Trouble("Kafka's folder could not be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
        Folders.delete(log);
        Files.move(unfinished, log, StandardCopyOption.ATOMIC_MOVE);
    }
}
