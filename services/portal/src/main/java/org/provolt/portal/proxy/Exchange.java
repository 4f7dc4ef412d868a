package org.provolt.portal.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.Pipe;
import org.jboss.logging.Logger;
import org.provolt.portal.Problem;
import org.provolt.portal.route.Route;
import org.provolt.portal.route.Upstream;

/// One request on its way in and its answer on its way out. Both bodies are piped, so the slower end sets the pace and
/// nothing is held.
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final HttpServerRequest incoming;
    private final HttpServerResponse response;
    private final Route route;
    private final KeycloakCookies cookies;

    Exchange(HttpServerRequest incoming, Route route, KeycloakCookies cookies) {
        this.incoming = incoming;
        this.response = incoming.response();
        this.route = route;
        this.cookies = cookies;
    }

    /// @param outgoing a connected request to the upstream of which nothing is sent yet
    void over(HttpClientRequest outgoing, MultiMap headers) {
        if (response.closed()) {
            outgoing.reset();
            return;
        }
        response.closeHandler(clientLeft -> outgoing.reset());
        outgoing.headers().setAll(headers);
        outgoing.setChunked(incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING));
        if (incoming.headers().contains(HttpHeaders.EXPECT)) {
            response.writeContinue();
        }
        Pipe<Buffer> upload =
                new LimitedBody(incoming, route.bodyLimitBytes()).pipe().endOnFailure(false);
        outgoing.response().onComplete(reply -> answer(reply, upload, outgoing), this::wentAway);
        upload.to(outgoing).onFailure(cause -> uploadEnded(cause, outgoing));
    }

    private void answer(HttpClientResponse reply, Pipe<Buffer> upload, HttpClientRequest outgoing) {
        response.setStatusCode(reply.statusCode()).setStatusMessage(reply.statusMessage());
        EndToEndHeaders.copy(reply.headers(), response.headers());
        if (route.upstream() == Upstream.KEYCLOAK) {
            cookies.toBrowser(response.headers());
        }
        response.setChunked(hasBodyOfUnknownLength(reply));
        reply.pipe()
                .endOnFailure(false)
                .to(response)
                .onComplete(
                        all -> finish(upload, outgoing),
                        cutOff -> incoming.connection().close());
    }

    /// An upstream may answer before it has read everything, and then reads no more.
    private void finish(Pipe<Buffer> upload, HttpClientRequest outgoing) {
        if (!incoming.isEnded()) {
            upload.close();
            abandon(outgoing);
        }
    }

    private void uploadEnded(Throwable cause, HttpClientRequest outgoing) {
        if (cause instanceof LimitedBody.TooLarge) {
            tooLarge(route).answer(incoming);
            abandon(outgoing);
        } else {
            // Either end has closed. The client's leaving is handled; the upstream's may still bring an answer.
            LOG.debugf("%s %s: %s", incoming.method(), incoming.path(), cause);
            incoming.resume();
        }
    }

    /// Ends a request whose body is not sent to the end.
    private static void abandon(HttpClientRequest outgoing) {
        outgoing.exceptionHandler(ended -> LOG.debugf("Abandoned %s: %s", outgoing.getURI(), ended));
        outgoing.reset();
    }

    /// No connection could be made.
    void unreachable(Throwable cause) {
        refuse("%s does not answer. Try again in a moment.", cause);
    }

    private void wentAway(Throwable cause) {
        refuse(
                "%s went away before it answered. Repeat the request; with the same Idempotency-Key it has one effect.",
                cause);
    }

    private void refuse(String sentence, Throwable cause) {
        if (response.closed() || response.headWritten()) {
            return;
        }
        String name = route.upstream().label();
        LOG.warnf("%s %s: %s: %s", incoming.method(), incoming.path(), name, cause);
        new Problem(503, "service-unavailable", sentence.formatted(name)).answer(incoming);
    }

    static Problem tooLarge(Route route) {
        return new Problem(
                413, "too-large", "This path takes at most %d bytes in a request.".formatted(route.bodyLimitBytes()));
    }

    private boolean hasBodyOfUnknownLength(HttpClientResponse reply) {
        int status = reply.statusCode();
        boolean never = incoming.method().equals(HttpMethod.HEAD) || status == 204 || status == 304;
        return !never && !reply.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
