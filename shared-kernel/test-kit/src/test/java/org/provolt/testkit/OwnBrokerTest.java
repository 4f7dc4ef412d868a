package org.provolt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnBrokerTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aKilledBrokerComesBackWithItsTopics() throws Exception {
        try (OwnBroker broker = OwnBroker.startedIn(folder)) {
            broker.createTopics("");
            broker.kill();
            broker.start();

            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
                assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("provolt.instrument.samples");
            }
        }
    }
}
