package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;

/// Something said of a run was wrong and is now right; the reason travels beside the fact.
///
/// @param field JSON pointer: `/cell_configuration`, `/cell_id`, `/polarity_reversed` or `/occurred_at`
/// @param oldValue as JSON text
/// @param newValue as JSON text
/// @param startedAt when the run started, after the correction
public record RunCorrected(
        RunId runId,
        String field,
        String oldValue,
        String newValue,
        CellId cellId,
        CellConfiguration cellConfiguration,
        boolean polarityReversed,
        Instant startedAt,
        Instant occurredAt)
        implements CyclingFact {}
