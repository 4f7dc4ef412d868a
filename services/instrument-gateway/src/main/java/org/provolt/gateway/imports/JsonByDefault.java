package org.provolt.gateway.imports;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// A client that takes anything gets JSON; only one that asks for server-sent events gets those. The framework would
/// choose between the two by chance.
@Singleton
class JsonByDefault {

    private static final int BEFORE_ALL_ELSE = 1_000;

    void install(@Observes Filters filters) {
        filters.register(JsonByDefault::settle, BEFORE_ALL_ELSE);
    }

    private static void settle(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank() || accept.strip().equals("*/*")) {
            request.request().headers().set(HttpHeaders.ACCEPT, "application/json");
        }
        request.next();
    }
}
