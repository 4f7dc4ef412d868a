package org.provolt.e2e.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Somebody who asks the API.
///
/// @param headers of every request
public record Caller(Api api, Map<String, String> headers) {

    private static final String ROOT = "/api/v1";
    private static final Duration KNOWN_AT_LAST = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The same, with one header more.
    public Caller with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Caller(api, more);
    }

    /// @param path below /api/v1
    public Answer get(String path) {
        return api.send(request(path).GET().build());
    }

    /// Sends JSON; again while another service has not heard of a record, as the contract says.
    public Answer post(String path, Object body) {
        return whenKnown(() -> with("Content-Type", "application/json").send("POST", path, json(body)));
    }

    /// Sends a text as it is, once.
    public Answer send(String method, String path, String body) {
        return api.send(
                request(path).method(method, BodyPublishers.ofString(body)).build());
    }

    /// Brings a file through the door, with the form's other fields.
    public Answer upload(Path file, Map<String, String> fields) {
        Form form = Form.of(file, fields);
        HttpRequest.Builder upload = request("/imports").header("Content-Type", form.mediaType());
        return whenKnown(() -> api.send(upload.POST(form.body()).build()));
    }

    /// All items of a list, page by page.
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            String cursor = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            JsonNode page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(items::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return items;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = api.request(ROOT + path);
        headers.forEach(request::header);
        return request;
    }

    private static Answer whenKnown(Supplier<Answer> ask) {
        return await().atMost(KNOWN_AT_LAST).until(ask::get, answer -> !answer.isNotKnownYet());
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
