package org.provolt.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/// A service that does what the query says, such as `/api/v1/imports?slow`, and otherwise answers with what it was
/// asked.
///
/// What it is made to play by [Played] it answers before all that.
///
/// `slow` reads its body, and `events` sends its events one by one, when a `?go` tells so; `?seen` tells how many bytes
/// have gone through, and `?left` whether a client left.
final class FakeUpstream implements AutoCloseable {

    static final int LARGE_BYTES = 64 << 20;
    private static final int CHUNK_BYTES = 64 << 10;

    private final String name;
    private final HttpServer server;
    private final Semaphore go = new Semaphore(0);
    private final AtomicLong seenBytes = new AtomicLong();
    private final Map<String, JsonObject> played = new ConcurrentHashMap<>();
    private final Map<String, String> told = new ConcurrentHashMap<>();
    private volatile boolean clientLeft;

    /// @param port 0 for any
    FakeUpstream(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        // Vert.x finds its JSON by the thread's loader, and this thread began outside the application.
        Thread.currentThread().setContextClassLoader(FakeUpstream.class.getClassLoader());
        String act = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        try (exchange) {
            if (plays(exchange) || FakeRuns.answer(exchange) || FakeRecords.answer(exchange)) {
                return;
            }
            switch (act) {
                case "go" -> release(exchange);
                case "seen" -> text(exchange, String.valueOf(seenBytes.get()));
                case "left" -> text(exchange, String.valueOf(clientLeft));
                case "slow" -> readWhenTold(exchange);
                case "large" -> sendMuch(exchange);
                case "events" -> sendEventsWhenTold(exchange);
                case "dies" -> exchange.getRequestBody().readAllBytes();
                case "breaks" -> breakOff(exchange);
                case "empty" -> exchange.sendResponseHeaders(204, -1);
                default -> tellWhatWasAsked(exchange);
            }
        }
    }

    /// Learns a part, tells what it was told, or plays what it learnt.
    private boolean plays(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "PLAY" -> {
                JsonObject part =
                        new JsonObject(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                played.put(part.getString("method") + " " + target, part);
                text(exchange, "");
                return true;
            }
            case "FORGET" -> {
                played.clear();
                text(exchange, "");
                return true;
            }
            case "TOLD" -> {
                text(exchange, told.getOrDefault(path, ""));
                return true;
            }
            default -> {
                String method = exchange.getRequestMethod() + " ";
                JsonObject part = played.getOrDefault(method + target, played.get(method + path));
                if (part == null) {
                    return false;
                }
                told.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                byte[] answer = part.getString("body").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(part.getInteger("status"), answer.length);
                exchange.getResponseBody().write(answer);
                return true;
            }
        }
    }

    private void release(HttpExchange exchange) throws IOException {
        go.release();
        text(exchange, "");
    }

    private void readWhenTold(HttpExchange exchange) throws IOException {
        seenBytes.set(0);
        go.acquireUninterruptibly();
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream body = exchange.getRequestBody()) {
            for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
                seenBytes.addAndGet(n);
            }
        }
        text(exchange, String.valueOf(seenBytes.get()));
    }

    private void sendMuch(HttpExchange exchange) throws IOException {
        seenBytes.set(0);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int sent = 0; sent < LARGE_BYTES; sent += CHUNK_BYTES) {
                body.write(new byte[CHUNK_BYTES]);
                seenBytes.addAndGet(CHUNK_BYTES);
            }
        }
    }

    private void sendEventsWhenTold(HttpExchange exchange) throws IOException {
        clientLeft = false;
        go.drainPermits();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        try {
            for (int event = 1; event <= 100; event++) {
                body.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                body.flush();
                go.acquireUninterruptibly();
            }
        } catch (IOException left) {
            clientLeft = true;
        }
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, LARGE_BYTES);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
    }

    private void tellWhatWasAsked(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonObject headers = new JsonObject();
        new TreeMap<>(exchange.getRequestHeaders())
                .forEach((header, values) -> headers.put(header, List.copyOf(values)));
        JsonObject asked = new JsonObject()
                .put("service", name)
                .put("method", exchange.getRequestMethod())
                .put("target", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("body", new String(body, StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Set-Cookie", "one=1");
        exchange.getResponseHeaders().add("Set-Cookie", "two=2");
        exchange.getResponseHeaders().set("Keep-Alive", "timeout=1");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] answer = asked.encode().getBytes(StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(answer.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static void text(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
