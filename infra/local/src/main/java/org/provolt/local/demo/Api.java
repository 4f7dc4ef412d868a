package org.provolt.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.provolt.local.Trouble;

/// The public HTTP API at the one origin, as a program outside uses it.
///
/// @param origin  such as `http://localhost:8080`
/// @param tokenOf an access token for a role
record Api(HttpClient client, String origin, UnaryOperator<String> tokenOf) {

    /// A map's entries in order: the same command is the same bytes.
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FOUND = 200;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final String BOUNDARY = "provolt-demonstration-7d1f2c";

    JsonNode get(String role, String path) {
        return send(request(role, path).GET());
    }

    /// Whether there is such a record.
    boolean has(String role, String path) {
        try {
            return client.send(request(role, path).GET().build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == FOUND;
        } catch (IOException e) {
            throw new Trouble("The API does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    /// Puts what has no body, in whatever state the record is.
    JsonNode put(String role, String path) {
        return send(request(role, path)
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}")));
    }

    /// A command. The same one has the same key, so that done twice it has one effect.
    JsonNode post(String role, String path, Map<String, ?> body) {
        try {
            String content = JSON.writeValueAsString(body);
            return send(request(role, path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", Naming.of("command", path + content))
                    .POST(BodyPublishers.ofString(content)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + body, e);
        }
    }

    /// A file through the one door for files.
    ///
    /// @param said of it, by the names of the form's fields
    JsonNode upload(String role, Map<String, String> said, String name, byte[] file) {
        String fields = said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> """
                        --%1$s\r
                        Content-Disposition: form-data; name="%2$s"\r
                        \r
                        %3$s\r
                        """.formatted(BOUNDARY, each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        String head = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, name);
        BodyPublisher body = BodyPublishers.ofByteArrays(List.of(
                (fields + head).getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        return send(request(role, "/imports").header("Content-Type", type).POST(body));
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokenOf.apply(role));
    }

    /// Asks again as long as the answer is that a service has not heard of a record yet, as the API's users do.
    private JsonNode send(HttpRequest.Builder request) {
        try {
            for (int waited = 0; ; waited++) {
                HttpRequest asked = request.build();
                HttpResponse<String> answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
                JsonNode said = JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
                if (answer.statusCode() < 300) {
                    return said;
                }
                boolean early = said.path("code").asText().equals("not-known-yet");
                if (!early || waited == LONGEST_WAIT_SECONDS) {
                    throw new Trouble(asked.method() + " " + asked.uri() + " answered " + answer.statusCode() + ": "
                            + answer.body());
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        } catch (IOException e) {
            throw new Trouble("The API does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }
}
