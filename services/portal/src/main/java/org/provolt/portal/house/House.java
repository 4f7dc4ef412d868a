package org.provolt.portal.house;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.route.Addresses;
import org.provolt.portal.route.Routes;
import org.provolt.portal.route.Upstream;
import org.provolt.portal.signin.Visitor;

/// The house's API as a page uses it: with the token of whoever looks, straight to the service that the table names.
/// Nothing here throws for what a service says or fails to say; it becomes an [Answer].
@Singleton
public class House {

    /// After this a service that says nothing counts as down, so that the rest of a page is shown.
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Logger LOG = Logger.getLogger(House.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final String ROOT = "/api/v1";
    private static final int FIRST_ERROR = 400;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final Addresses addresses;
    private final Visitor visitor;
    private final HouseJson json;

    House(Addresses addresses, Visitor visitor, HouseJson json) {
        this.addresses = addresses;
        this.visitor = visitor;
        this.json = json;
    }

    /// Asks for a record.
    public <T> Asked<T> ask(Question question, Class<T> shape) {
        return send(question, json.one(shape), request -> request.GET());
    }

    /// Asks for a page of a list.
    public <T> Asked<Listed<T>> list(Question question, Class<T> shape) {
        return send(question, json.listOf(shape), request -> request.GET());
    }

    /// Commands, and waits for what comes of it.
    public <T> Answer<T> tell(Question where, Command command, Class<T> shape) {
        return send(where, json.one(shape), request -> commanding(request, command, "POST"))
                .answer();
    }

    /// Puts what shall be so, and waits for what comes of it.
    public <T> Answer<T> put(Question where, Command command, Class<T> shape) {
        return send(where, json.one(shape), request -> commanding(request, command, "PUT"))
                .answer();
    }

    /// Asks for something as a stream, of whatever length; whoever gets it closes it.
    public Answer<InputStream> download(Question question, String mediaType) {
        Upstream upstream = upstream(question);
        HttpRequest request = request(question, upstream, mediaType).GET().build();
        try {
            HttpResponse<InputStream> reply = client.send(request, BodyHandlers.ofInputStream());
            if (reply.statusCode() < FIRST_ERROR) {
                return new Answer.Found<>(reply.body(), null, null);
            }
            try (InputStream body = reply.body()) {
                return new Answer.Failed<>(Trouble.of(reply.statusCode(), problem(body.readAllBytes())));
            }
        } catch (IOException away) {
            return failed(upstream, away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return failed(upstream, stop);
        }
    }

    private HttpRequest.Builder request(Question question, Upstream upstream, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(addresses.of(upstream) + ROOT + question.target()))
                .timeout(PATIENCE)
                .header("Accept", accept);
        visitor.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    private HttpRequest.Builder commanding(HttpRequest.Builder request, Command command, String method) {
        if (command.ifMatch() != null) {
            request.header("If-Match", command.ifMatch());
        }
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", command.key())
                .method(method, HttpRequest.BodyPublishers.ofByteArray(json.write(command.body())));
    }

    private <T> Asked<T> send(Question question, HouseJson.Shape<T> shape, Method method) {
        Upstream upstream = upstream(question);
        HttpRequest.Builder request = request(question, upstream, "application/json");
        CompletableFuture<Answer<T>> answer = client.sendAsync(
                        method.on(request).build(), BodyHandlers.ofByteArray())
                .thenApply(reply -> read(reply, shape))
                .completeOnTimeout(
                        failed(upstream, null), PATIENCE.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .exceptionally(cause -> failed(upstream, cause));
        return new Asked<>(answer);
    }

    private static Upstream upstream(Question question) {
        String path = ROOT + question.target().split("\\?", 2)[0];
        return Routes.of(path)
                .orElseThrow(() -> new IllegalArgumentException("The table does not name " + path))
                .upstream();
    }

    private <T> Answer<T> read(HttpResponse<byte[]> reply, HouseJson.Shape<T> shape) {
        if (reply.statusCode() >= FIRST_ERROR) {
            return new Answer.Failed<>(Trouble.of(reply.statusCode(), problem(reply.body())));
        }
        T value = json.read(reply.body(), shape);
        return new Answer.Found<>(
                value,
                reply.headers().firstValue("ETag").orElse(null),
                reply.headers().firstValue("Location").orElse(null));
    }

    private Trouble.Document problem(byte[] body) {
        try {
            return json.read(body, json.one(Trouble.Document.class));
        } catch (HouseJson.UnreadableAnswer noProblemDocument) {
            return new Trouble.Document(null, null, null, null);
        }
    }

    private static <T> Answer<T> failed(Upstream upstream, @Nullable Throwable cause) {
        if (cause != null) {
            LOG.warnf("%s: %s", upstream.label(), cause);
        }
        return new Answer.Failed<>(Trouble.unavailable(upstream.label()));
    }

    private interface Method {
        HttpRequest.Builder on(HttpRequest.Builder request);
    }
}
