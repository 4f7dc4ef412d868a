package org.provolt.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The house's door for files, as far as the agent uses it, with everything that can go wrong on request.
final class FakeHouse implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// What happens instead of an answer, by the request's number from 0.
    final Map<Integer, Failure> failures = new HashMap<>();

    final Map<String, byte[]> kept = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    final Map<String, JsonNode> brought = new HashMap<>();

    /// What becomes of every import.
    String end = "{\"state\": \"done\", \"rows_read\": 10, \"rows_published\": 4, \"report\": {\"format\": \"made\"}}";

    int tokens;
    long received;

    private final Map<String, ByteArrayOutputStream> parts = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final HttpServer server;

    /// @param cutBody  break the connection off after so many bytes of the body; negative for never
    record Failure(int status, @Nullable String retryAfter, int cutBody) {}

    FakeHouse() {
        this(0);
    }

    FakeHouse(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /// The next requests get this answer.
    void fails(int status, int times) {
        for (int i = 0; i < times; i++) {
            failures.put(asked.size() + i, new Failure(status, null, -1));
        }
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String asking =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        if (asking.endsWith("/token")) {
            tokens++;
            say(exchange, 200, "{\"access_token\": \"t" + tokens + "\", \"expires_in\": 300}");
            return;
        }
        asked.add(asking);
        Failure failure = failures.get(asked.size() - 1);
        if (failure == null) {
            carryOut(exchange, asking);
        } else if (failure.cutBody() >= 0) {
            exchange.getRequestBody().readNBytes(failure.cutBody());
            exchange.close();
        } else {
            exchange.getRequestBody().readAllBytes();
            if (failure.retryAfter() != null) {
                exchange.getResponseHeaders().add("Retry-After", failure.retryAfter());
            }
            say(exchange, failure.status(), "{\"code\": \"told-to\", \"detail\": \"Told to fail.\"}");
        }
    }

    private void carryOut(HttpExchange exchange, String asking) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String[] path = asking.split("/");
        if (asking.equals("POST /api/v1/uploads")) {
            begin(exchange, JSON.readTree(body));
        } else if (asking.startsWith("PATCH")) {
            received += body.length;
            String offset = exchange.getRequestHeaders().getFirst("Upload-Offset");
            add(exchange, path[4], Long.parseLong(offset), body);
        } else if (asking.endsWith("/copies")) {
            JsonNode copy = JSON.readTree(body);
            int offset = copy.path("offset").asInt();
            byte[] from = kept.get(copy.path("from_sha256").asText());
            add(
                    exchange,
                    path[4],
                    offset,
                    Arrays.copyOfRange(from, offset, offset + copy.path("bytes").asInt()));
        } else if (asking.equals("POST /api/v1/imports")) {
            bring(exchange, JSON.readTree(body));
        } else {
            say(exchange, 200, end);
        }
    }

    private void begin(HttpExchange exchange, JsonNode body) throws IOException {
        String sha = body.path("sha256").asText();
        sizes.put(sha, body.path("file_bytes").asLong());
        parts.computeIfAbsent(sha, any -> new ByteArrayOutputStream());
        card(exchange, sha);
    }

    private void card(HttpExchange exchange, String sha) throws IOException {
        byte[] known = kept.get(sha);
        long there = known != null ? known.length : parts.get(sha).size();
        say(exchange, 200, "{\"received_bytes\": " + there + "}");
    }

    private void add(HttpExchange exchange, String sha, long offset, byte[] piece) throws IOException {
        if (parts.get(sha).size() != offset) {
            say(exchange, 409, "{\"code\": \"offset-differs\", \"detail\": \"Elsewhere.\"}");
            return;
        }
        parts.get(sha).write(piece);
        card(exchange, sha);
    }

    private void bring(HttpExchange exchange, JsonNode body) throws IOException {
        String sha = body.path("sha256").asText();
        kept.putIfAbsent(sha, parts.get(sha).toByteArray());
        String importId = UUID.randomUUID().toString();
        brought.put(importId, body);
        say(exchange, 202, "{\"import_id\": \"" + importId + "\"}");
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
