package org.provolt.portal.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// What every answer of ours tells a browser to refuse, and not to keep. Keycloak's pages bring their own.
@Singleton
class PageHeaders {

    private static final int FIRST = -2_000;

    // Pages may be kept but are asked for again, so that nobody reads those of the version before.
    private static final Map<String, String> OURS = Map.of(
            "Cache-Control",
            "no-cache",
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");

    void serve(@Observes Router router) {
        router.route().order(FIRST).handler(PageHeaders::protect);
    }

    // Libraries, whose paths carry their versions.
    private static final List<String> VERSIONED = List.of("/webjars/", "/_static/");
    // What the sign-in library answers a script instead of sending it to a sign-in page.
    private static final int SIGN_IN_NEEDED = 499;
    private static final int UNAUTHORIZED = 401;

    private static void sayUnauthorized(HttpServerResponse response) {
        if (response.getStatusCode() == SIGN_IN_NEEDED) {
            response.setStatusCode(UNAUTHORIZED);
        }
    }

    private static void protect(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !(path.equals("/auth") || path.startsWith("/auth/"))) {
            MultiMap headers = context.response().headers();
            OURS.forEach(headers::set);
            if (path != null && VERSIONED.stream().anyMatch(path::startsWith)) {
                headers.set("Cache-Control", "public, max-age=31536000, immutable");
            }
            context.addHeadersEndHandler(head -> sayUnauthorized(context.response()));
        }
        context.next();
    }
}
