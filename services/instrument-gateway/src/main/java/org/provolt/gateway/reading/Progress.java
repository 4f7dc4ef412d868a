package org.provolt.gateway.reading;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.provolt.gateway.imports.ImportState;

/// Tells how far a file is, every so often, and stops its reading when the service goes down.
final class Progress {

    private static final long EVERY_NANOS = Duration.ofMillis(300).toNanos();

    private final Claims claims;
    private final Claim claim;
    private final BooleanSupplier stopping;
    private long toldAtNanos = System.nanoTime();
    private ImportState toldState = ImportState.READING;

    Progress(Claims claims, Claim claim, BooleanSupplier stopping) {
        this.claims = claims;
        this.claim = claim;
        this.stopping = stopping;
    }

    /// Called after each block.
    void at(ImportState state, long rowsRead, long rowsPublished) {
        if (stopping.getAsBoolean()) {
            throw new ReadingStopped();
        }
        long now = System.nanoTime();
        if (state != toldState || now - toldAtNanos > EVERY_NANOS) {
            claims.renew(claim, state, rowsRead, rowsPublished);
            toldAtNanos = now;
            toldState = state;
        }
    }
}
