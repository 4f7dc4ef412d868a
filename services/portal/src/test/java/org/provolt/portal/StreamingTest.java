package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Nothing is held on the way. The buffers of four sockets and two streams take a few megabytes; most of 64 in flight
/// would be a store.
@QuarkusTest
@WithTestResource(FakeHouse.class)
class StreamingTest {

    private static final int LARGE_BYTES = FakeUpstream.LARGE_BYTES;
    private static final int CHUNK_BYTES = 64 << 10;
    private static final long MOST_IN_FLIGHT_BYTES = 24L << 20;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "provolt.service.instrument-gateway")
    String gateway;

    @ConfigProperty(name = "provolt.service.cycling")
    String cycling;

    @ConfigProperty(name = "provolt.service.audit")
    URI audit;

    @Test
    void anUploadMovesAtTheServicesPace() throws IOException {
        AtomicLong sentBytes = new AtomicLong();
        try (RawConnection client = new RawConnection(port)) {
            client.head("POST /api/v1/imports?slow HTTP/1.1", "Host: any", "Content-Length: " + LARGE_BYTES);
            CompletableFuture<Void> upload = CompletableFuture.runAsync(() -> sendMuch(client, sentBytes));
            long inFlightBytes = whereItStalls(sentBytes::get);
            tell(gateway, "go");
            upload.join();

            assertThat(client.readUntil(String.valueOf(LARGE_BYTES))).startsWith("HTTP/1.1 200");
            assertThat(inFlightBytes).isLessThan(MOST_IN_FLIGHT_BYTES);
        }
    }

    @Test
    void aDownloadMovesAtTheClientsPace() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("GET /api/v1/runs/7/samples?large HTTP/1.1", "Host: any", "Connection: close");
            client.readUntil("\r\n\r\n");
            long inFlightBytes = whereItStalls(() -> Long.parseLong(tell(cycling, "seen")));
            long readBytes = client.in().transferTo(OutputStream.nullOutputStream());

            assertThat(readBytes).isGreaterThanOrEqualTo(LARGE_BYTES);
            assertThat(inFlightBytes).isLessThan(MOST_IN_FLIGHT_BYTES);
        }
    }

    @Test
    void eventsArriveOneByOne() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("GET /api/v1/runs/7?events HTTP/1.1", "Host: any");

            assertThat(client.readUntil("data: 1")).contains("text/event-stream");
            tell(cycling, "go");
            assertThat(client.readUntil("data: 2")).doesNotContain("data: 3");
        }
    }

    @Test
    void aClientThatLeavesEndsTheStreamAtTheService() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("GET /api/v1/runs/7?events HTTP/1.1", "Host: any");
            client.readUntil("data: 1");
        }

        await().until(() -> {
            tell(cycling, "go");
            return tell(cycling, "left").equals("true");
        });
    }

    @Test
    void anAnswerThatBreaksOffIsSeenToBreakOff() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/runs/7?breaks"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aServiceThatAnswersEarlyIsNotSentTheRest() throws IOException {
        try (ServerSocket service = new ServerSocket(audit.getPort());
                RawConnection client = new RawConnection(port)) {
            client.head("POST /api/v1/log/x HTTP/1.1", "Host: any", "Content-Length: 10")
                    .write("12345");
            try (RawConnection asked = new RawConnection(service.accept())) {
                asked.readUntil("12345");
                asked.head("HTTP/1.1 401 Unauthorized", "Content-Length: 2").write("no");

                assertThat(client.readUntil("no")).startsWith("HTTP/1.1 401");
                assertThat(asked.readAll()).isEmpty();
            }
            client.write("67890").head("GET /api/v1/cells/next HTTP/1.1", "Host: any");
            assertThat(client.readUntil("cells/next")).contains("HTTP/1.1 200");
        }
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() throws IOException {
        try (RawConnection client = new RawConnection(port)) {
            client.head("POST /api/v1/cells HTTP/1.1", "Host: any", "Content-Length: 2", "Expect: 100-continue");

            assertThat(client.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(client.write("{}").readUntil("\"body\":\"{}\"")).startsWith("HTTP/1.1 200");
        }
    }

    private static void sendMuch(RawConnection client, AtomicLong sentBytes) {
        try {
            for (int sent = 0; sent < LARGE_BYTES; sent += CHUNK_BYTES) {
                client.out().write(new byte[CHUNK_BYTES]);
                sentBytes.addAndGet(CHUNK_BYTES);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The count at which nothing has moved for a second.
    private static long whereItStalls(LongSupplier count) {
        long[] before = {-1};
        await().pollInterval(1, SECONDS).atMost(60, SECONDS).until(() -> {
            long now = count.getAsLong();
            boolean stalled = now > 0 && now == before[0];
            before[0] = now;
            return stalled;
        });
        return before[0];
    }

    private static String tell(String service, String act) {
        return given().get(service + "/?" + act).asString();
    }
}
