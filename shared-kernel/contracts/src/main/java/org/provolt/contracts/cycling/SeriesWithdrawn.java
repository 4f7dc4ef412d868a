package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// A series was taken back with a file that gave records of it; the reason travels beside the fact. Its records count
/// nowhere any more; they stay in the store, as the file's bytes do.
///
/// @param importId of that file
public record SeriesWithdrawn(RunId runId, String seriesId, ImportId importId, Instant occurredAt)
        implements CyclingFact {}
