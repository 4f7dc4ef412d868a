package org.provolt.e2e.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The one origin, as programs see it.
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String origin;
    private final UnaryOperator<String> tokenOf;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /// @param tokenOf an access token for a role
    public Api(String origin, UnaryOperator<String> tokenOf) {
        this.origin = origin;
        this.tokenOf = tokenOf;
    }

    /// Asks as the demonstration user of that role.
    public Caller as(String role) {
        return withToken(token(role));
    }

    public String token(String role) {
        return tokens.computeIfAbsent(role, tokenOf);
    }

    public Caller withToken(String token) {
        return new Caller(this, Map.of("Authorization", "Bearer " + token));
    }

    public Caller nobody() {
        return new Caller(this, Map.of());
    }

    /// What stands at a path of the origin, or at a whole address, for anybody.
    public Answer page(String path) {
        return send(request(path).GET().build());
    }

    /// Whether that path answers 200, now.
    public boolean answers(String path) {
        try {
            return http.send(request(path).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// A request to a path of the origin, or to a whole address.
    HttpRequest.Builder request(String path) {
        URI address = URI.create(path.startsWith("http://") ? path : origin + path);
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    Answer send(HttpRequest request) {
        String asked = request.method() + " " + request.uri();
        try {
            HttpResponse<String> raw = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(asked, raw.statusCode(), raw);
        } catch (IOException e) {
            throw new NoAnswer(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// The connection was refused or broke off.
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoAnswer(String asked, IOException why) {
            super(asked + ": " + why, why);
        }
    }
}
