package org.provolt.cycling.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// What can be asked of a series.
public sealed interface SeriesCommand {

    /// Appends those records of a batch that are not there yet. Whoever asks has seen that the others are equal.
    ///
    /// @param timeAnchor what ties the series to the calendar, should this batch open it
    record RecordSamples(
            @TargetAggregateIdentifier SeriesStreamId stream,
            SampleBatch batch,
            TimeAnchor timeAnchor,
            Instant occurredAt)
            implements SeriesCommand {

        public RecordSamples(SampleBatch batch, TimeAnchor timeAnchor, Instant occurredAt) {
            this(SeriesStreamId.of(batch.runId(), batch.seriesId()), batch, timeAnchor, occurredAt);
        }
    }

    /// Those of the records that nothing is known of came in a batch that was refused.
    ///
    /// @param code why it was refused
    record CloseRecords(
            @TargetAggregateIdentifier SeriesStreamId stream,
            RunId runId,
            String seriesId,
            RecordSpan span,
            String code,
            Instant occurredAt)
            implements SeriesCommand {}

    /// A person takes it that these records are missing.
    record AcceptGap(
            @TargetAggregateIdentifier SeriesStreamId stream,
            RunId runId,
            String seriesId,
            RecordSpan span,
            Instant occurredAt)
            implements SeriesCommand {}

    /// A second file tells the same records.
    record KeepRepresentation(
            @TargetAggregateIdentifier SeriesStreamId stream,
            RunId runId,
            String seriesId,
            SampleSource source,
            long records,
            Instant occurredAt)
            implements SeriesCommand {}

    /// A file that gave records of the series is taken back.
    record WithdrawSeries(
            @TargetAggregateIdentifier SeriesStreamId stream,
            RunId runId,
            String seriesId,
            ImportId importId,
            Instant occurredAt)
            implements SeriesCommand {}
}
