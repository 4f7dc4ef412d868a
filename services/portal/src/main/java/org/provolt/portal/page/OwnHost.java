package org.provolt.portal.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.provolt.portal.route.Origin;
import org.provolt.portal.route.PlainPath;

/// A person who comes by another name of this machine (`127.0.0.1` for `localhost`) is led to the origin: only there do
/// sign-ins and forms work. Programs are served as they come.
@Singleton
class OwnHost {

    private static final int BEFORE_THE_PROXY = -12;
    private static final int FOUND = 302;

    private final Origin origin;

    OwnHost(Origin origin) {
        this.origin = origin;
    }

    void serve(@Observes Router router) {
        router.route().order(BEFORE_THE_PROXY).handler(this::lead);
    }

    private void lead(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean person =
                request.method().equals(HttpMethod.GET) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        if (person && PlainPath.is(request.uri()) && !origin.authority().equals(request.getHeader(HttpHeaders.HOST))) {
            context.response()
                    .setStatusCode(FOUND)
                    .putHeader(HttpHeaders.LOCATION, origin.text() + request.uri())
                    .end();
        } else {
            context.next();
        }
    }
}
