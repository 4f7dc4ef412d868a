package org.provolt.servicekit.events;

/// Folds the service's own events into views after they are stored, from a token of its own. For what is heavy and may
/// come a moment later. An event that it cannot handle goes to its dead letters, with all that follow in the same
/// stream.
public interface StreamingProjection {}
