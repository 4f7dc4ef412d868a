package org.provolt.imaging.intake;

import java.util.Optional;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// A file that waits to be read, and who brought it.
record Arrived(ImageMessage message, Origin origin, Optional<Traceparent> trace) {}
