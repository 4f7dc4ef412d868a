package org.provolt.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.route.Upstream;

/// Every service behind the portal, played by files: what `GET /api/v1/results/x` is answered stands in
/// `answers/results-x.json`, what a `POST` is in `answers/post-…`, with another status in `….422.json`. What no file
/// answers is unknown. The answers are those of a house with the demonstration in it.
///
/// `down` names services at whose address nobody listens.
public class FakeApi implements QuarkusTestResourceLifecycleManager {

    private static final String ROOT = "/api/v1/";
    private static final List<Integer> STATUSES = List.of(200, 409, 422, 503);
    private static final byte[] UNKNOWN =
            "{\"code\": \"unknown-record\", \"detail\": \"There is no such record.\"}".getBytes(StandardCharsets.UTF_8);

    private List<String> down = List.of();
    private @Nullable HttpServer server;

    @Override
    public void init(Map<String, String> arguments) {
        down = Arrays.asList(arguments.getOrDefault("down", "").split(",", -1));
    }

    @Override
    public Map<String, String> start() {
        HttpServer listening = listen();
        server = listening;
        Map<String, String> addresses = new TreeMap<>();
        addresses.put("provolt.origin", FakeHouse.ORIGIN);
        addresses.put("provolt.oidc.url", "http://127.0.0.1:1/auth/realms/provolt");
        addresses.put("provolt.oidc.issuer", FakeHouse.ORIGIN + "/auth/realms/provolt");
        addresses.put("provolt.oidc.client-id", "provolt-portal");
        addresses.put("provolt.oidc.client-secret", "a-secret-for-tests-of-32-letters");
        addresses.put("provolt.cookie.secret", "a-secret-for-tests-of-32-letters");
        addresses.put("provolt.cookie-suffix", "8080");
        for (Upstream upstream : Upstream.values()) {
            int port =
                    down.contains(upstream.label()) ? 1 : listening.getAddress().getPort();
            addresses.put(upstream.property(), "http://127.0.0.1:" + port);
        }
        return addresses;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static HttpServer listen() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", FakeApi::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("No API can be played", e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String record = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
            String asked = exchange.getRequestMethod().equals("POST") ? "post-" + record : record;
            String name = asked.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            exchange.getRequestBody().readAllBytes();
            Reply reply = STATUSES.stream()
                    .flatMap(status -> reply(name, status))
                    .findFirst()
                    .orElse(new Reply(404, UNKNOWN));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // on its way out; never compared
    private record Reply(int status, byte[] body) {}

    private static Stream<Reply> reply(String name, int status) {
        String file = "/answers/" + name + (status == 200 ? "" : "." + status) + ".json";
        try (InputStream answer = FakeApi.class.getResourceAsStream(file)) {
            return answer == null ? Stream.empty() : Stream.of(new Reply(status, answer.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
