package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// An uninterrupted numbering is tied to the calendar otherwise than when it was opened: a batch that begins at an
/// earlier record said so. The newest such fact of a series counts.
///
/// @param recordIndex the first record of the batch that said it
public record SeriesAnchored(RunId runId, String seriesId, long recordIndex, TimeAnchor timeAnchor, Instant occurredAt)
        implements CyclingFact {}
