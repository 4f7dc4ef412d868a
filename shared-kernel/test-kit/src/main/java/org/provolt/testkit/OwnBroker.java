package org.provolt.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.provolt.local.kafka.Topics;

/// A broker that one test may kill and start again, which the shared one of [TestStack] must not be.
///
/// It keeps its address and its records over a restart.
public final class OwnBroker implements AutoCloseable {

    private static final int LONGEST_START_SECONDS = 90;

    private final Path folder;
    private final int port = freePort();
    private final int controllerPort = freePort();
    private @Nullable Process process;

    private OwnBroker(Path folder) {
        this.folder = folder;
    }

    /// A broker with its records in that folder, answering.
    public static OwnBroker startedIn(Path folder) {
        OwnBroker broker = new OwnBroker(folder);
        broker.start();
        return broker;
    }

    /// `host:port` for Kafka clients.
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /// All topics of the house, under that prefix.
    public void createTopics(String prefix) {
        Topics.ofTheHouse().ensure(bootstrap(), prefix);
    }

    /// Starts it, for the first time or again, and waits until it answers.
    public void start() {
        List<String> command = Checkout.here()
                .launcherCommand(
                        "org.provolt.local.kafka.KafkaProcess",
                        folder.toString(),
                        Integer.toString(port),
                        Integer.toString(controllerPort));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("broker.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start a broker in " + folder, e);
        }
        awaitAnswer();
    }

    /// Ends it as `kill -9` does, and waits until it is gone.
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitAnswer() {
        Map<String, Object> client =
                Map.of("bootstrap.servers", bootstrap(), "default.api.timeout.ms", LONGEST_START_SECONDS * 1000);
        try (Admin admin = Admin.create(client)) {
            admin.describeCluster().nodes().get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("The broker in " + folder + " did not start; see broker.log there.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a broker started", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free on loopback", e);
        }
    }
}
