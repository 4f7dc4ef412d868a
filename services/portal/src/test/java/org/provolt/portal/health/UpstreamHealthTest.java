package org.provolt.portal.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpstreamHealthTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer upstream;
    private int status = 200;
    private String report = "{\"status\": \"UP\"}";

    @BeforeEach
    void start() throws IOException {
        upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        upstream.createContext("/q/health", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        upstream.createContext("/silent", exchange -> {});
        upstream.start();
    }

    @AfterEach
    void stop() {
        upstream.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aPartThatSaysSoIsWell() {
        assertThat(health("/q/health").getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aPartThatIsDownNamesWhatIsDown() {
        status = 503;
        report = """
                {"status": "DOWN", "checks": [
                  {"name": "database", "status": "DOWN"}, {"name": "outbox", "status": "UP"}]}""";

        assertThat(because(health("/q/health"))).isEqualTo("answers 503, down: database");
    }

    @Test
    void aPartThatAnswersNonsenseIsDown() {
        status = 500;
        report = "<html>";

        assertThat(because(health("/q/health"))).isEqualTo("answers 500, without a report");
    }

    @Test
    void aSilentPartIsDown() {
        assertThat(health("/silent").getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aPartThatIsNotThereIsDown() {
        int port = upstream.getAddress().getPort();
        upstream.stop(0);

        assertThat(because(health(port, "/q/health"))).contains("Connection refused");
    }

    @Test
    void manyWhoAskAtOnceCauseOneQuestion() {
        UpstreamHealth health = of(upstream.getAddress().getPort(), "/q/health");
        for (int i = 0; i < 20; i++) {
            health.call().await().atMost(Duration.ofSeconds(5));
        }

        assertThat(asked).hasValueLessThan(20);
    }

    private HealthCheckResponse health(String path) {
        return health(upstream.getAddress().getPort(), path);
    }

    private HealthCheckResponse health(int port, String path) {
        return of(port, path).call().await().atMost(Duration.ofSeconds(5));
    }

    private UpstreamHealth of(int port, String path) {
        return new UpstreamHealth("cycling", URI.create("http://127.0.0.1:" + port + path), vertx.createHttpClient());
    }

    private static String because(HealthCheckResponse response) {
        assertThat(response.getStatus()).isEqualTo(Status.DOWN);
        return response.getData().orElseThrow().get("because").toString();
    }
}
