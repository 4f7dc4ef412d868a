package org.provolt.gateway.known;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// What the gateway needs to know of a run.
///
/// @param timeZone IANA name of the zone that the run's instrument's clock shows
public record KnownRun(RunId runId, Instant startedAt, String timeZone) {}
