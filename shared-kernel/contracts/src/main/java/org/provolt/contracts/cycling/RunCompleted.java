package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;

/// A run came to its end; its last half cycle ends here.
public record RunCompleted(RunId runId, @Nullable String note, Instant occurredAt) implements CyclingFact {}
