package org.provolt.local.teststack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.provolt.local.kafka.KafkaProcess;
import org.provolt.local.postgres.PostgresBinaries;
import org.provolt.local.postgres.PostgresServer;
import org.provolt.local.process.CacheFolder;
import org.provolt.local.process.Folders;
import org.provolt.local.process.Ports;

/// PostgreSQL and Kafka for every test JVM of one Maven run: `TestStackProcess FOLDER WATCHED_PID`.
///
/// Started by the first test JVM that needs them, it outlives that JVM, says in `stack.properties` where they listen,
/// and ends with the watched process, taking its folder along.
public final class TestStackProcess {

    /// Of the superuser; the server listens on loopback, for the tests, for minutes.
    public static final String PASSWORD = "provolt-test";

    private final Path folder;
    private final PostgresServer postgres;

    private TestStackProcess(Path folder) {
        this.folder = folder;
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(CacheFolder.ofThisUser());
        this.postgres = new PostgresServer(
                binaries,
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                Ports.anyFree(),
                PASSWORD,
                "128MB");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        ProcessHandle.of(Long.parseLong(arguments[1])).ifPresentOrElse(watched -> run(folder, watched), () -> {});
    }

    private static void run(Path folder, ProcessHandle watched) {
        try {
            LeftTestStacks.sweep(folder);
            TestStackProcess stack = new TestStackProcess(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::end));
            stack.start();
            watched.onExit().join();
            System.exit(0);
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void start() throws IOException {
        postgres.start();
        int port = Ports.anyFree();
        KafkaProcess.start(folder.resolve("kafka"), port, Ports.anyFree());
        publish(port);
    }

    private void publish(int kafkaPort) throws IOException {
        Properties where = new Properties();
        where.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        where.setProperty("postgres.port", Integer.toString(postgres.port()));
        where.setProperty("postgres.password", PASSWORD);
        where.setProperty("kafka.bootstrap", "127.0.0.1:" + kafkaPort);
        Path unfinished = folder.resolve("stack.properties.unfinished");
        try (var out = Files.newBufferedWriter(unfinished)) {
            where.store(out, null);
        }
        Files.move(unfinished, folder.resolve("stack.properties"), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The broker is not asked to shut down in order: its folder goes with it.
    private void end() {
        try {
            postgres.stop();
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + folder, e);
        }
    }
}
