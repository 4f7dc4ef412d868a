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
import org.provolt.local.kafka.Accounts;
import org.provolt.local.kafka.Rights;
import org.provolt.local.kafka.Topics;
import org.provolt.local.process.JavaChild;

/// Apache Kafka.
///
/// @param port         the instruments' door, which `status` names
/// @param servicesPort the door of those who sign in
record KafkaPart(DataFolder data, int port, int controllerPort, int servicesPort, Accounts accounts) implements Part {

    private static final int PATIENCE_MS = 5000;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    /// Where the services sign in.
    String servicesAddress() {
        return "127.0.0.1:" + servicesPort;
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
                Integer.toString(controllerPort),
                Integer.toString(servicesPort));
        Map<String, String> environment =
                Map.of("CLASSPATH", Checkout.launcherClasspath(), Accounts.VARIABLE, accounts.text());
        return new JavaChild(words, environment, data.logOf(name())).start();
    }

    @Override
    public void prepare() {
        Map<String, Object> launcher = accounts.client(Accounts.LAUNCHER, servicesAddress());
        Topics.ofTheHouse().ensure(launcher, "");
        Rights.ofTheHouse().ensure(launcher);
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
