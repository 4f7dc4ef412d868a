package org.provolt.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The house's API, as far as files go.
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String PROGRAM = "provolt-agent";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI origin;
    private final SignIn signIn;

    Server(HttpClient http, URI origin, SignIn signIn) {
        this.http = http;
        this.origin = origin;
        this.signIn = signIn;
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /// An answer that is final: asking again would change nothing.
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status < 300;
        }

        String code() {
            return body.path("code").asText("");
        }

        String sentence() {
            return body.path("detail").asText("the server answers " + status);
        }

        long received() {
            return body.path("received_bytes").asLong();
        }
    }

    Answer begin(Prints file) throws Away, InterruptedException {
        return post("/uploads", Map.of("sha256", file.sha256(), "file_bytes", file.bytes()));
    }

    Answer copy(Prints file, long offset, Plan.Step.Copy copy) throws Away, InterruptedException {
        return post(
                "/uploads/" + file.sha256() + "/copies",
                Map.of("from_sha256", copy.from(), "offset", offset, "bytes", copy.bytes()));
    }

    Answer append(Prints file, long offset, byte[] piece) throws Away, InterruptedException {
        return ask(request("/uploads/" + file.sha256())
                .header("Content-Type", "application/octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    Answer bring(Prints file, String name, String run, Optional<String> stage) throws Away, InterruptedException {
        Map<String, Object> body = new HashMap<>(Map.of("run_id", run, "sha256", file.sha256(), "file_name", name));
        stage.ifPresent(it -> body.put("stage", it));
        return post("/imports", body);
    }

    Answer follow(String importId) throws Away, InterruptedException {
        return ask(request("/imports/" + importId).GET());
    }

    private Answer post(String path, Map<String, ?> body) throws Away, InterruptedException {
        return ask(request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("User-Agent", PROGRAM);
    }

    private Answer ask(HttpRequest.Builder request) throws Away, InterruptedException {
        HttpResponse<String> first = send(request);
        if (first.statusCode() != 401) {
            return told(first);
        }
        signIn.refused();
        return told(send(request));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Away, InterruptedException {
        HttpRequest signed =
                request.setHeader("Authorization", "Bearer " + signIn.token()).build();
        try {
            return http.send(signed, HttpResponse.BodyHandlers.ofString());
        } catch (IOException noAnswer) {
            throw new Away("no answer from " + origin.getAuthority(), noAnswer);
        }
    }

    private static Answer told(HttpResponse<String> answer) throws Away {
        JsonNode body = body(answer);
        Answer told = new Answer(answer.statusCode(), body);
        if (answer.statusCode() >= 500 || answer.statusCode() == 429 || answer.statusCode() == 408) {
            throw new Away("the server answers " + answer.statusCode(), retryAfter(answer));
        }
        if (answer.statusCode() == 401 || told.code().equals("too-many-uploads")) {
            throw new Away("it answers: " + told.sentence(), retryAfter(answer));
        }
        return told;
    }

    /// What is no JSON comes from something between here and the house.
    private static JsonNode body(HttpResponse<String> answer) throws Away {
        try {
            return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (JsonProcessingException noJson) {
            throw new Away("what answers is not the house (" + answer.statusCode() + ")", noJson);
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
