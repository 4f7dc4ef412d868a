package org.provolt.local.house;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.provolt.local.Checkout;
import org.provolt.local.data.DataFolder;
import org.provolt.local.kafka.Topics;
import org.provolt.local.process.JavaChild;

/// Apache Kafka.
record KafkaPart(DataFolder data, int port, int controllerPort) implements Part {

    private static final int PATIENCE_MS = 5000;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public ProcessHandle start() {
        List<String> words = List.of(
                data.mark().argument(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "org.provolt.local.kafka.KafkaProcess",
                data.kafka().toString(),
                Integer.toString(port),
                Integer.toString(controllerPort));
        return new JavaChild(words, Map.of("CLASSPATH", Checkout.launcherClasspath()), data.logOf(name())).start();
    }

    @Override
    public void prepare() {
        Topics.ofTheHouse().ensure(address(), "");
    }

    @Override
    public boolean healthy() {
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
