package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.TestTokens;

@GatewayTest
class UploadLimitTest {

    @TestHTTPResource("/api/v1/imports")
    URI door;

    @Test
    void aFileThatAnnouncesTooManyBytesIsRefusedBeforeTheyAreSent() throws IOException {
        String token = "Authorization: Bearer " + TestTokens.of("technician") + "\r\n";
        String answer = answerToTheHeadAlone(token, 5_368_709_120L, lines -> lines.collect(Collectors.joining("\n")));
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("too-large");
    }

    @Test
    void aStrangerIsTurnedAwayBeforeHisFileIsRead() throws IOException {
        String answer =
                answerToTheHeadAlone("", 1_000_000, lines -> lines.findFirst().orElse("nothing"));
        assertThat(answer).isEqualTo("HTTP/1.1 401 Unauthorized");
    }

    /// The answer to a request whose body never comes.
    private String answerToTheHeadAlone(String token, long bytes, Function<Stream<String>, String> read)
            throws IOException {
        String head = "POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\n" + token
                + "Connection: close\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + bytes
                + "\r\n\r\n";
        try (Socket socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return read.apply(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines());
        }
    }

    @Test
    void aFileThatGrowsTooLargeOnTheWayIsRefused() throws IOException, InterruptedException {
        long most = ConfigProvider.getConfig().getValue("provolt.import.max-bytes", Long.class);
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mpr\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(door)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + TestTokens.of("technician"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream(head), new ByteArrayInputStream(new byte[(int) most + 1]))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }
}
