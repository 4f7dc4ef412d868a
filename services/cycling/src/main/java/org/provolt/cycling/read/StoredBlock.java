package org.provolt.cycling.read;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.kernel.Columns;

/// Records as one event holds them.
public record StoredBlock(
        long firstRecordIndex, Columns columns, @Nullable SampleSource source) {

    public RecordSpan span() {
        return new RecordSpan(firstRecordIndex, firstRecordIndex + columns.size());
    }
}
