package org.provolt.portal;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/// RFC 9457, in the shape in which every service answers: a stable code and a sentence to act on.
public record Problem(int status, String code, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "2";

    /// Answers, and lets what the client still sends run out, so that it reads this and not a broken connection.
    public void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.closed() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        if (status == UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            // The client may or may not send the body now; only a closed connection means the same to both.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end(json().toBuffer())
                    .onComplete(said -> request.connection().close());
        } else {
            response.end(json().toBuffer());
            UnreadBody.discard(request);
        }
    }

    /// As it stands in an answer's body.
    public String text() {
        return json().encode();
    }

    private JsonObject json() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("code", code)
                .put("detail", detail);
    }
}
