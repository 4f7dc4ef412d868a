package org.provolt.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.provolt.local.Trouble;
import org.provolt.local.process.Resource;

/// The broker's own main: `KafkaProcess FOLDER PORT CONTROLLER_PORT`. Runs until it is told to end.
public final class KafkaProcess {

    private KafkaProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Running broker = start(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
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

    /// Formats the folder at the first start and starts the broker.
    public static Running start(Path folder, int port, int controllerPort) throws IOException {
        Files.createDirectories(folder);
        Properties properties = properties(folder, port, controllerPort);
        if (!Files.exists(folder.resolve("log").resolve("meta.properties"))) {
            format(folder, properties);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new Running(server);
    }

    private static Properties properties(Path folder, int port, int controllerPort) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Resource.text("kafka/server.properties")));
        String broker = "127.0.0.1:" + port;
        String controller = "127.0.0.1:" + controllerPort;
        properties.setProperty("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
        properties.setProperty("controller.quorum.bootstrap.servers", controller);
        properties.setProperty("log.dirs", folder.resolve("log").toString());
        return properties;
    }

    private static void format(Path folder, Properties properties) throws IOException {
        Path file = folder.resolve("format.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, "Read once, when the folder was formatted.");
        }
        var said = new ByteArrayOutputStream();
        int code = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--standalone"},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new Trouble("Kafka's folder could not be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
