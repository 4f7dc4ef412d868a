package org.provolt.portal.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.provolt.portal.Problem;
import org.provolt.portal.route.Origin;

/// Whoever changes something with a browser's cookie does it from a page of ours: `Origin` is ours, or the browser says
/// `Sec-Fetch-Site: same-origin`. A page on another port of the same machine is a stranger, though cookies reach us
/// from there too (they know no ports, and such a page is "same-site").
///
/// A program brings its token in `Authorization`, which no foreign page can make a browser do; it is let through.
@Singleton
class OwnOriginOnly {

    // Signing out happens where the sign-in library looks at a request, which is before all pages.
    private static final int BEFORE_THE_SIGN_IN = -1_000;
    private static final String SIGN_OUT = "/sign-out";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Origin origin;
    private final Sessions sessions;

    OwnOriginOnly(Origin origin, Sessions sessions) {
        this.origin = origin;
        this.sessions = sessions;
    }

    void serve(@Observes Router router) {
        router.route().order(BEFORE_THE_SIGN_IN).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (changesNothing(request) || !rests(request) || isOurs(request)) {
            context.next();
        } else {
            new Problem(403, "foreign-origin", "This was not sent by a page of " + origin.text() + ".").answer(request);
        }
    }

    private static boolean changesNothing(HttpServerRequest request) {
        return SAFE.contains(request.method()) && !SIGN_OUT.equals(request.path());
    }

    /// Whether a request rests on a session. Keycloak looks after its own.
    private boolean rests(HttpServerRequest request) {
        String path = request.path();
        return path != null
                && !path.startsWith("/auth/")
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && sessions.isBroughtBy(request);
    }

    private boolean isOurs(HttpServerRequest request) {
        String claimed = request.getHeader(HttpHeaders.ORIGIN);
        return claimed == null
                ? "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                : claimed.equals(origin.text());
    }
}
