package org.provolt.portal.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/// What a request says to an upstream: all that the client said, except where the client is, which only the portal
/// knows.
@Singleton
class RequestHeaders {

    private final Origin origin;

    RequestHeaders(Origin origin) {
        this.origin = origin;
    }

    MultiMap of(HttpServerRequest incoming) {
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
