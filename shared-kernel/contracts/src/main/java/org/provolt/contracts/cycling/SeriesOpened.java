package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// The first records of an uninterrupted numbering arrived.
public record SeriesOpened(RunId runId, String seriesId, TimeAnchor timeAnchor, Instant occurredAt)
        implements CyclingFact {}
