package org.provolt.gateway.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.provolt.servicekit.http.Problem;

/// Says at once that a file is too large, before it is sent.
@Singleton
class UploadLimit {

    private static final int BEFORE_ALL_ELSE = 1_000;
    private static final int TOO_LARGE = 413;

    private final long mostBytes;
    private final ObjectMapper json;

    UploadLimit(@ConfigProperty(name = "provolt.import.max-bytes") long mostBytes, ObjectMapper json) {
        this.mostBytes = mostBytes;
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
    }

    private void check(RoutingContext request) {
        if (announced(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= mostBytes) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem())
                .onComplete(told -> request.request().connection().close());
    }

    /// A length that is no number is for the server to refuse.
    private static long announced(@Nullable String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private String problem() {
        String sentence = "A file may have at most " + mostBytes + " bytes here.";
        try {
            return json.writeValueAsString(
                    new Problem("about:blank", "Content Too Large", TOO_LARGE, "too-large", sentence, null));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
