package org.provolt.metrics.heard;

import java.time.Instant;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;

/// A run as it is known now.
///
/// @param completed it came to its end, so that its last half cycle did too; one that was broken off did not
public record HeardRun(
        RunId runId,
        CellId cellId,
        CellConfiguration cellConfiguration,
        boolean polarityReversed,
        Instant startedAt,
        boolean completed) {}
