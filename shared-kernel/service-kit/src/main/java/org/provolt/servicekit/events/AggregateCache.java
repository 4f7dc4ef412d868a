package org.provolt.servicekit.events;

import jakarta.inject.Singleton;
import org.axonframework.common.caching.WeakReferenceCache;

/// Aggregates between commands, by weak reference. What it holds may be ahead of the database while a transaction is
/// under way, so whoever rolls one back drops it all.
@Singleton
public class AggregateCache extends WeakReferenceCache {

    public void drop() {
        removeAll();
    }
}
