package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripts that containers run, run here with programs in place of Kafka's and PostgreSQL's that say what they were
/// asked.
class ScriptsTest {

    @TempDir
    Path folder;

    @Test
    void everyTopicIsMadeWithItsPartitionsAndItsKeeping() throws IOException {
        program("kafka-topics.sh", "echo \"$*\" >> " + folder.resolve("asked"));

        Made.Outcome outcome = run("infra/kafka/create-topics.sh", kafka());

        assertThat(outcome.code()).as(outcome.text()).isZero();
        assertThat(Files.readAllLines(folder.resolve("asked")))
                .containsExactlyElementsOf(topics().map(ScriptsTest::asked).toList());
    }

    @Test
    void aBrokerIsFormattedOnceAndThenStarted() throws IOException {
        program("kafka-storage.sh", "echo storage $1; mkdir -p $KAFKA_DATA/log; touch $KAFKA_DATA/log/meta.properties");
        program("kafka-server-start.sh", "echo start; cat \"$1\"");

        Made.Outcome first = run("infra/kafka/start.sh", kafka());
        Made.Outcome second = run("infra/kafka/start.sh", kafka());

        assertThat(first.text()).contains("storage format", "start", "advertised.listeners=PLAINTEXT://kafka:9092,");
        assertThat(first.text()).contains(Checkout.text("infra/kafka/server.properties"));
        assertThat(second.text()).doesNotContain("storage").contains("start");
    }

    @Test
    void everyServiceGetsADatabaseAndTwoRoles() throws IOException {
        program("psql", "echo \"$*\"; cat; echo $OWNER_PASSWORD $USER_PASSWORD");

        Made.Outcome outcome = run("infra/postgres/databases.sh", passwords());

        assertThat(outcome.code()).as(outcome.text()).isZero();
        Checkout.services().stream().filter(name -> !name.equals("portal")).forEach(service -> {
            String name = service.replace('-', '_');
            assertThat(outcome.text())
                    .contains("name=" + name + " -v owner=" + name + "_owner\n")
                    .contains("name=" + name + "\n")
                    .contains("owner-of-" + name + " password-of-" + name + "\n");
        });
    }

    @Test
    void aMissingPasswordStopsBeforeAnythingIsMade() throws IOException {
        program("psql", "echo asked");

        Made.Outcome outcome = run("infra/postgres/databases.sh", Map.of("PATH", path()));

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.text()).doesNotContain("asked");
    }

    @Test
    void healthyIsWhoAnswersTwoHundred() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/well", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/ill", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        String port = Integer.toString(server.getAddress().getPort());
        try {
            assertThat(healthy(port, "/well")).isZero();
            assertThat(healthy(port, "/ill")).isNotZero();
        } finally {
            server.stop(0);
        }
        assertThat(healthy(port, "/well")).isNotZero();
    }

    @Test
    void everySecretOfComposeIsMadeAndNoTwoAreAlike() {
        List<String> names = Checkout.found("(?m)^([A-Z_]+)=$", Checkout.text("infra/compose/.env.example"));

        String made = run("infra/compose/secrets.sh", Map.of()).text();

        assertThat(Checkout.found("(?m)^([A-Z_]+)=[0-9a-f]{48}$", made)).isEqualTo(names);
        assertThat(Checkout.found("(?m)=([0-9a-f]{48})$", made)).doesNotHaveDuplicates();
    }

    private static Stream<JsonNode> topics() throws IOException {
        return Resource.each(new ObjectMapper()
                .readTree(Checkout.text("infra/kafka/topics.json"))
                .path("topics"));
    }

    private static String asked(JsonNode topic) {
        return "--bootstrap-server kafka:9092 --create --if-not-exists --topic %s --partitions %d --replication-factor 1"
                        .formatted(
                                topic.path("name").asText(),
                                topic.path("partitions").asInt())
                + " --config cleanup.policy=delete --config retention.ms=%d --config retention.bytes=-1"
                        .formatted(TopicsTest.retention(topic))
                + " --config max.message.bytes="
                + topic.path("max_message_bytes").asInt();
    }

    private Map<String, String> kafka() {
        return Map.of(
                "KAFKA_ADDRESS", "kafka:9092",
                "KAFKA_PROGRAMS", folder.toString(),
                "KAFKA_DATA", folder.resolve("data").toString(),
                "TMPDIR", folder.toString());
    }

    private Map<String, String> passwords() {
        Map<String, String> passwords = new HashMap<>(Map.of("PATH", path(), "KEYCLOAK_OWNER_PASSWORD", "k"));
        for (String service : Checkout.services()) {
            String name = service.replace('-', '_');
            passwords.put(name.toUpperCase(java.util.Locale.ROOT) + "_OWNER_PASSWORD", "owner-of-" + name);
            passwords.put(name.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD", "password-of-" + name);
        }
        return passwords;
    }

    private String path() {
        return folder + ":" + System.getenv("PATH");
    }

    private static Made.Outcome run(String script, Map<String, String> environment) {
        return Made.by("sh", List.of(Checkout.path(script).toString()), environment);
    }

    private static int healthy(String port, String path) {
        String script = Checkout.path("infra/compose/healthy.sh").toString();
        return Made.by("bash", List.of(script, port, path), Map.of()).code();
    }

    private void program(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
