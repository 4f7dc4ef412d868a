package org.provolt.portal;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/// What a client still sends when its answer has been decided. Closing on it at once would often destroy the answer
/// on its way; reading for ever would cost bandwidth.
final class UnreadBody {

    private static final long PATIENCE_BYTES = 64L << 20;

    private final HttpServerRequest request;
    private long discardedBytes;

    private UnreadBody(HttpServerRequest request) {
        this.request = request;
    }

    static void discard(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(new UnreadBody(request)::drop);
            request.resume();
        }
    }

    private void drop(Buffer bytes) {
        discardedBytes += bytes.length();
        if (discardedBytes > PATIENCE_BYTES) {
            request.connection().close();
        }
    }
}
