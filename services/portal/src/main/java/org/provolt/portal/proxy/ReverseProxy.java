package org.provolt.portal.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.provolt.portal.Problem;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.route.Addresses;
import org.provolt.portal.route.OperatorsDoors;
import org.provolt.portal.route.PlainPath;
import org.provolt.portal.route.Route;
import org.provolt.portal.route.Routes;
import org.provolt.portal.route.Upstream;
import org.provolt.portal.signin.Sessions;

/// Sends a request to whom the table names. It reads no bodies, and of credentials only its own session.
@Singleton
class ReverseProxy {

    private static final int BEFORE_ALL_PAGES = -10;
    private static final int AFTER_ALL_PAGES = Integer.MAX_VALUE;
    private static final int CONNECT_MILLIS = 2_000;
    // Above the silence that the portal's own clients are allowed, see application.properties.
    private static final int SILENCE_SECONDS = 2_000;
    // An event stream holds its connection as long as its page is open.
    private static final int CONNECTIONS_PER_UPSTREAM = 1_000;
    // Below a service's own, so that a connection is not used in the moment in which it is closed.
    private static final int KEPT_SECONDS = 30;
    private static final int HEADER_BYTES = 32 << 10;

    private final OperatorsDoors doors;
    private final Addresses addresses;
    private final RequestHeaders headers;
    private final KeycloakCookies cookies;
    private final Sessions sessions;
    private final Answered answered;
    private final HttpClient client;

    ReverseProxy(
            Vertx vertx,
            OperatorsDoors doors,
            Addresses addresses,
            RequestHeaders headers,
            KeycloakCookies cookies,
            Sessions sessions,
            Answered answered) {
        this.doors = doors;
        this.addresses = addresses;
        this.headers = headers;
        this.cookies = cookies;
        this.sessions = sessions;
        this.answered = answered;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(SILENCE_SECONDS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxPoolSize(CONNECTIONS_PER_UPSTREAM)
                .setMaxHeaderSize(HEADER_BYTES));
    }

    void serve(@Observes Router router) {
        router.route().order(BEFORE_ALL_PAGES).handler(this::handle);
        router.route().order(AFTER_ALL_PAGES).handler(ReverseProxy::unknown);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!PlainPath.is(request.uri())) {
            new Problem(400, "malformed-path", "This path can be read in more than one way.").answer(request);
            return;
        }
        String path = PlainPath.of(request.uri());
        Optional<Route> route = Routes.of(path);
        if (doors.areClosedTo(path)) {
            unknown(context);
        } else if (route.isPresent()) {
            answered.watch(context, route.get().upstream());
            pass(context, route.get());
        } else {
            context.next();
        }
    }

    private void pass(RoutingContext context, Route route) {
        HttpServerRequest request = context.request();
        if (isFramedOddly(request)) {
            new Problem(400, "malformed", "The body's transfer encoding is chunked, or there is none.").answer(request);
        } else if (announcedBytes(request) > route.bodyLimitBytes()) {
            Exchange.tooLarge(route).answer(request);
        } else {
            request.pause();
            if (restsOnASession(request, route)) {
                sessions.token(context)
                        .subscribe()
                        .with(
                                token -> token.ifPresentOrElse(
                                        found -> send(request, route, token), () -> expired(request)),
                                context::fail);
            } else {
                send(request, route, Optional.empty());
            }
        }
    }

    /// Keycloak knows its own sessions, and whoever brings a token wants to be seen as what it says.
    private boolean restsOnASession(HttpServerRequest request, Route route) {
        return route.upstream() != Upstream.KEYCLOAK
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && sessions.isBroughtBy(request);
    }

    private void send(HttpServerRequest request, Route route, Optional<String> token) {
        Exchange exchange = new Exchange(request, route, cookies);
        client.request(to(request, route))
                .onComplete(
                        outgoing -> exchange.over(outgoing, headers.of(request, route.upstream(), token)),
                        exchange::unreachable);
    }

    private static void expired(HttpServerRequest request) {
        new Problem(401, "session-expired", "Your sign-in has expired. Sign in again.").answer(request);
    }

    private RequestOptions to(HttpServerRequest request, Route route) {
        URI address = addresses.of(route.upstream());
        return new RequestOptions()
                .setMethod(request.method())
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setURI(request.uri())
                .setConnectTimeout(CONNECT_MILLIS);
    }

    /// Two ends that frame a body differently can be made to see different requests. Netty has settled the other
    /// quarrels before: of several lengths, and of a length beside chunks, which then decide.
    private static boolean isFramedOddly(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean chunked = encodings.size() == 1 && encodings.getFirst().equalsIgnoreCase("chunked");
        return !encodings.isEmpty() && !chunked;
    }

    // What is no number, Netty has refused before.
    private static long announcedBytes(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : Long.parseLong(announced);
    }

    /// A person reads a page; a program reads a problem.
    private static void unknown(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.path();
        if (request.method().equals(HttpMethod.GET)
                && accepted != null
                && accepted.contains("text/html")
                && !Sorry.NOT_HERE.equals(path)) {
            context.reroute(Sorry.NOT_HERE);
            return;
        }
        new Problem(404, "unknown-path", "There is nothing at this path.").answer(request);
    }
}
