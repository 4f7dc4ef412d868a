package org.provolt.portal.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body that fails when it turns out to be longer than its path takes, for those that do not say so beforehand.
final class LimitedBody implements ReadStream<Buffer> {

    /// The body is longer than its path takes.
    static final class TooLarge extends RuntimeException {
        TooLarge(long limitBytes) {
            super("More than " + limitBytes + " bytes", null, false, false);
        }
    }

    private final ReadStream<Buffer> body;
    private final long limitBytes;
    private long seenBytes;
    private @Nullable Handler<Throwable> onFailure;

    LimitedBody(ReadStream<Buffer> body, long limitBytes) {
        this.body = body;
        this.limitBytes = limitBytes;
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : bytes -> count(bytes, handler));
        return this;
    }

    private void count(Buffer bytes, Handler<Buffer> handler) {
        seenBytes += bytes.length();
        if (seenBytes <= limitBytes) {
            handler.handle(bytes);
        } else if (onFailure != null) {
            onFailure.handle(new TooLarge(limitBytes));
        }
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
