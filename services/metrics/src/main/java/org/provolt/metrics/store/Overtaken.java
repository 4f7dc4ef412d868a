package org.provolt.metrics.store;

/// Another transaction changed what this one had looked at; nothing of it stands, and it may be tried again at once.
public final class Overtaken extends RuntimeException {

    Overtaken(Throwable cause) {
        super("another transaction was faster", cause);
    }
}
