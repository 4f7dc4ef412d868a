package org.provolt.portal.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Asks one part how it is. Many who ask at once, or one who asks often, cause one question a second.
final class UpstreamHealth implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final String name;
    private final URI question;
    private final HttpClient client;
    private final Uni<HealthCheckResponse> latest;

    /// @param question answers 200 when the part is well
    UpstreamHealth(String name, URI question, HttpClient client) {
        this.name = name;
        this.question = question;
        this.client = client;
        this.latest = Uni.createFrom()
                .completionStage(() -> ask().toCompletionStage())
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> down("no answer within " + PATIENCE.toSeconds() + " s"))
                .onFailure()
                .recoverWithItem(cause -> down(String.valueOf(cause.getMessage())))
                .memoize()
                .forFixedDuration(FRESH);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return latest;
    }

    private Future<HealthCheckResponse> ask() {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(question.getHost())
                .setPort(question.getPort())
                .setURI(question.getRawPath())
                .setIdleTimeout(PATIENCE.toMillis());
        return client.request(request)
                .compose(HttpClientRequest::send)
                .compose(reply -> reply.body().map(body -> judge(reply.statusCode(), body)));
    }

    private HealthCheckResponse judge(int status, Buffer body) {
        return status == 200 ? HealthCheckResponse.up(name) : down("answers " + status + complaint(body));
    }

    private HealthCheckResponse down(String because) {
        return HealthCheckResponse.named(name)
                .down()
                .withData("because", because)
                .build();
    }

    /// Which of its own checks are down, where it says so.
    private static String complaint(Buffer body) {
        try {
            JsonArray checks = new JsonObject(body).getJsonArray("checks", new JsonArray());
            String down = checks.stream()
                    .map(JsonObject.class::cast)
                    .filter(check -> "DOWN".equals(check.getString("status")))
                    .map(check -> check.getString("name"))
                    .collect(Collectors.joining(", "));
            return down.isEmpty() ? "" : ", down: " + down;
        } catch (DecodeException | ClassCastException noHealthReport) {
            return ", without a report";
        }
    }
}
