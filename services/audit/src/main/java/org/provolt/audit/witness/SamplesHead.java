package org.provolt.audit.witness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.kernel.RunId;

/// What is kept of recorded samples beside the digest of their bytes: all but the numbers.
///
/// @param toRecordIndex the record after the last
/// @param columnNames BDF machine names
public record SamplesHead(
        RunId runId,
        String seriesId,
        long fromRecordIndex,
        long toRecordIndex,
        List<String> columnNames,
        @Nullable SampleSource source,
        Instant occurredAt) {

    public static SamplesHead of(SamplesRecorded samples) {
        return new SamplesHead(
                samples.runId(),
                samples.seriesId(),
                samples.firstRecordIndex(),
                samples.nextRecordIndex(),
                List.copyOf(samples.columns().names()),
                samples.source(),
                samples.occurredAt());
    }
}
