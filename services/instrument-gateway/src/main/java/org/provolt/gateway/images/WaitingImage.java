package org.provolt.gateway.images;

import java.time.Instant;
import java.util.Optional;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// An image of which imaging is to be told, and who brought it.
record WaitingImage(ImageMessage message, Origin origin, Instant recordedAt, Optional<Traceparent> trace) {}
