package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;

/// A run was broken off; the reason travels beside the fact. Its last half cycle ends here, incomplete.
public record RunAborted(RunId runId, @Nullable String note, Instant occurredAt) implements CyclingFact {}
