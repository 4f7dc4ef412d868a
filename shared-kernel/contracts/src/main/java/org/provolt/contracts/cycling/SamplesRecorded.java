package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;

/// Records of a series, contiguous, in order.
///
/// @param firstRecordIndex index of the first record; the next is one more
/// @param columns BDF names and units; positive current charges the cell
/// @param source absent for a live instrument
public record SamplesRecorded(
        RunId runId,
        String seriesId,
        long firstRecordIndex,
        Columns columns,
        @Nullable SampleSource source,
        Instant occurredAt)
        implements CyclingFact {

    /// Index of the record after the last.
    public long nextRecordIndex() {
        return firstRecordIndex + columns.size();
    }
}
