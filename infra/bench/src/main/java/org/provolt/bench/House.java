package org.provolt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// A running Provolt, by its public API, as a scientist.
///
/// @param origin such as `http://localhost:8080`
/// @param token  of a scientist
record House(HttpClient client, String origin, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "provolt-bench-5b0e81";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LONGEST_WAIT_SECONDS = 60;

    JsonNode get(String path) throws IOException {
        return send(request(path).GET());
    }

    JsonNode post(String path, String body) throws IOException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /// A cycler's file through the one door for files, not held in memory.
    JsonNode upload(String runId, Path file) throws IOException {
        String head = """
                --%1$s\r
                Content-Disposition: form-data; name="run_id"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, runId, file.getFileName());
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head), content(file), BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private static BodyPublisher content(Path file) throws FileNotFoundException {
        return BodyPublishers.ofFile(file);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /// Asks again as long as a service has not heard of a record yet.
    private JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            for (int waited = 0; ; waited++) {
                HttpRequest asked = request.build();
                HttpResponse<String> answer =
                        client.send(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (answer.statusCode() < 300) {
                    return JSON.readTree(answer.body());
                }
                if (!answer.body().contains("\"not-known-yet\"") || waited == LONGEST_WAIT_SECONDS) {
                    throw new IOException(asked.method() + " " + asked.uri() + " answered " + answer.statusCode() + ": "
                            + answer.body());
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
