package org.provolt.portal.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provolt.portal.route.Origin;
import org.provolt.portal.route.Upstream;

/// What a request says to an upstream: all that the client said, except where the client is, which only the portal
/// knows, and cookies: a service gets the session's access token instead of them, Keycloak gets its own.
@Singleton
class RequestHeaders {

    private final Origin origin;
    private final KeycloakCookies cookies;

    RequestHeaders(Origin origin, KeycloakCookies cookies) {
        this.origin = origin;
        this.cookies = cookies;
    }

    /// @param token of the session that the request rests on; absent when it brings its own credentials, or none
    MultiMap of(HttpServerRequest incoming, Upstream upstream, Optional<String> token) {
        MultiMap headers = of(incoming);
        if (upstream == Upstream.KEYCLOAK) {
            cookies.toKeycloak(headers);
        } else {
            headers.remove(HttpHeaders.COOKIE);
            token.ifPresent(text -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + text));
        }
        return headers;
    }

    private MultiMap of(HttpServerRequest incoming) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        EndToEndHeaders.copy(incoming.headers(), headers);
        List.copyOf(headers.names()).stream()
                .filter(RequestHeaders::claimsAPlace)
                .forEach(headers::remove);
        // The portal itself says "100 Continue".
        headers.remove(HttpHeaders.EXPECT);
        headers.set(HttpHeaders.HOST, origin.authority());
        headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", origin.scheme());
        headers.set("X-Forwarded-Host", origin.authority());
        headers.set("X-Forwarded-Port", String.valueOf(origin.port()));
        return headers;
    }

    private static boolean claimsAPlace(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip");
    }
}
