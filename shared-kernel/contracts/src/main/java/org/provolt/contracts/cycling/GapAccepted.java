package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// A person took it that records are missing and will not come; the reason travels beside the fact.
public record GapAccepted(RunId runId, String seriesId, long fromRecordIndex, long toRecordIndex, Instant occurredAt)
        implements CyclingFact {}
