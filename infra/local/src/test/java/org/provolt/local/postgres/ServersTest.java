package org.provolt.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.kafka.KafkaProcess;
import org.provolt.local.kafka.Topics;
import org.provolt.local.process.CacheFolder;
import org.provolt.local.process.Ports;

/// The real servers: started on an empty folder, stopped, started again.
class ServersTest {

    @TempDir
    Path folder = Path.of("");

    private PostgresServer postgres = new PostgresServer(new PostgresBinaries(Path.of("")), folder, folder, 0, "", "");

    @BeforeEach
    void describe() {
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(CacheFolder.ofThisUser());
        Path data = folder.resolve("postgres");
        postgres = new PostgresServer(binaries, data, folder.resolve("log"), Ports.anyFree(), "secret", "32MB");
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void whatWasCommittedIsThereAfterAKill() throws Exception {
        long pid = postgres.start();
        try (Connection connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);

        postgres.start();

        try (Connection connection = postgres.connect("postgres");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select answer from kept")) {
            assertThat(answer.next()).isTrue();
        }
    }

    @Test
    void stoppingLeavesNoProcess() {
        ProcessHandle server = ProcessHandle.of(postgres.start()).orElseThrow();
        var workers = server.children().toList();

        postgres.stop();

        assertThat(workers).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void preparingADatabaseTwiceChangesNothing() throws Exception {
        postgres.start();
        ServiceDatabase database = ServiceDatabase.of("cell-build", "o", "a");

        database.ensure(postgres::connect);
        database.ensure(postgres::connect);

        try (Connection connection = postgres.connect("cell_build")) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void theBrokerHasTheTopicsOfTheHouse() throws Exception {
        int port = Ports.anyFree();
        try (var broker = KafkaProcess.start(folder.resolve("kafka"), port, Ports.anyFree())) {
            assertThat(broker.server()).isNotNull();
            Topics.ofTheHouse().ensure("127.0.0.1:" + port, "");
            Topics.ofTheHouse().ensure("127.0.0.1:" + port, "");

            try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
                assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                        .containsAll(Topics.ofTheHouse().topics().stream()
                                .map(Topics.Topic::name)
                                .toList());
            }
        }
    }
}
