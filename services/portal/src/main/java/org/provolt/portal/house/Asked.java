package org.provolt.portal.house;

import java.util.concurrent.CompletableFuture;

/// A question on its way. A page that needs several asks all of them before it waits for the first.
public final class Asked<T> {

    private final CompletableFuture<Answer<T>> pending;

    Asked(CompletableFuture<Answer<T>> pending) {
        this.pending = pending;
    }

    /// Waits for it. It never takes longer than [House#PATIENCE].
    public Answer<T> answer() {
        return pending.join();
    }
}
