package org.provolt.contracts.metrics;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;

/// A cycle is no longer there: its run was corrected and is counted otherwise. Its results are superseded by nothing.
public record CycleWithdrawn(RunId runId, CellId cellId, int cycle, Instant occurredAt) implements MetricsFact {}
