package org.provolt.contracts.instrument;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;

/// Records of a run, as an instrument or a file's reader sends them.
///
/// @param seriesId free text of the sender, one per uninterrupted numbering
/// @param source absent for a live instrument
public record SampleBatch(
        RunId runId,
        String seriesId,
        Long firstRecordIndex,
        Columns columns,
        @Nullable TimeAnchor timeAnchor,
        @Nullable SampleSource source) {}
