package org.provolt.gateway.imports;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// A client that takes anything gets JSON; only one that asks for server-sent events gets those. The framework would
/// choose between the two by chance.
@Singleton
class JsonByDefault {

    private static final int BEFORE_ALL_ELSE = 1_000;
    private static final String IMPORTS = "/api/v1/imports/";

    void install(@Observes Filters filters) {
        filters.register(JsonByDefault::settle, BEFORE_ALL_ELSE);
    }

    private static void settle(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (request.normalizedPath().startsWith(IMPORTS) && takesAnything(accept)) {
            request.request().headers().set(HttpHeaders.ACCEPT, "application/json");
        }
        request.next();
    }

    private static boolean takesAnything(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return true;
        }
        return accept.contains("*/*") && !accept.contains(MediaType.SERVER_SENT_EVENTS);
    }
}
