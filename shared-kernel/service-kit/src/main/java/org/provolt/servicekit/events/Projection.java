package org.provolt.servicekit.events;

/// Folds the service's own events into views, in the same transaction that stores the events: whoever wrote can read
/// what was written. Its methods are Axon's `@EventHandler`s, non-private.
public interface Projection {}
