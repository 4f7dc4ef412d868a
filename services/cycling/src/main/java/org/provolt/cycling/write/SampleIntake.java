package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.cycling.domain.BatchRules;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.SeriesCommand.CloseRecords;
import org.provolt.cycling.domain.SeriesCommand.RecordSamples;
import org.provolt.cycling.domain.SeriesExtent;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.domain.TimeAnchors;
import org.provolt.cycling.read.RunSeries;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.messages.Message;
import org.provolt.servicekit.messages.Rejections;
import org.provolt.servicekit.origin.Origin;

/// Brings batches into their series: at once, or as soon as the records before them are there.
///
/// Works under the lock of the run, so that nobody else changes its series in the meantime. A run that is over takes
/// samples all the same: files are imported after it, and what was measured is not lost because a person was faster.
@Singleton
class SampleIntake {

    private final Runs runs;
    private final RunSeries series;
    private final OverlapCheck overlap;
    private final WaitingBatches waiting;
    private final Commands commands;
    private final Rejections rejections;

    SampleIntake(
            Runs runs,
            RunSeries series,
            OverlapCheck overlap,
            WaitingBatches waiting,
            Commands commands,
            Rejections rejections) {
        this.runs = runs;
        this.series = series;
        this.overlap = overlap;
        this.waiting = waiting;
        this.commands = commands;
        this.rejections = rejections;
    }

    void take(Message message, SampleBatch batch) {
        Instant runStartedAt = runs.lock(batch.runId());
        SeriesStreamId stream = SeriesStreamId.of(batch.runId(), batch.seriesId());
        if (series.extent(stream).comesEarly(BatchRules.span(batch))) {
            waiting.add(stream, batch, message);
        } else {
            append(stream, batch, runStartedAt, BatchMessage.occurredAt(message));
            release(stream, runStartedAt);
        }
    }

    /// Notes that what a refused batch carried is missing, as far as it is not there anyway.
    void close(SampleBatch batch, String code) {
        Optional<Instant> runStartedAt = runs.lockIfKnown(batch.runId());
        if (runStartedAt.isPresent()) {
            SeriesStreamId stream = SeriesStreamId.of(batch.runId(), batch.seriesId());
            closeRange(stream, batch, code);
            release(stream, runStartedAt.get());
        }
    }

    /// Appends the batches that waited for records which are there now.
    void release(SeriesStreamId stream, Instant runStartedAt) {
        Optional<WaitingBatches.Waiting> next =
                waiting.first(stream, series.extent(stream).next());
        while (next.isPresent()) {
            WaitingBatches.Waiting batch = next.get();
            waiting.remove(stream, batch);
            ScopedValue.where(Origin.CURRENT, batch.message().origin())
                    .run(() -> appendOrReject(stream, batch, runStartedAt));
            next = waiting.first(stream, series.extent(stream).next());
        }
    }

    private void appendOrReject(SeriesStreamId stream, WaitingBatches.Waiting waited, Instant runStartedAt) {
        Message message = waited.message();
        SampleBatch batch = BatchMessage.read(message);
        try {
            append(stream, batch, runStartedAt, BatchMessage.occurredAt(message));
        } catch (Refused refused) {
            String reason = String.valueOf(refused.getMessage());
            rejections.keep(SamplesLane.NAME, message, waited.position(), refused.code(), reason);
            closeRange(stream, batch, refused.code());
        }
    }

    private void append(SeriesStreamId stream, SampleBatch batch, Instant runStartedAt, Instant occurredAt) {
        SeriesExtent extent = series.extent(stream);
        RecordSpan span = BatchRules.span(batch);
        overlap.requireSame(stream, batch, extent.knownOf(span));
        if (!extent.newOf(span).none()) {
            commands.send(new RecordSamples(batch, TimeAnchors.of(batch, runStartedAt), occurredAt));
            requireRecorded(stream, span);
        }
    }

    /// A cached series that was ahead of the database would have seen nothing new in the batch. Whoever throws away the
    /// transaction for this throws away the cache too, and tries again.
    private void requireRecorded(SeriesStreamId stream, RecordSpan span) {
        if (!series.extent(stream).newOf(span).none()) {
            throw new IllegalStateException("series " + stream + " did not take records " + span);
        }
    }

    private void closeRange(SeriesStreamId stream, SampleBatch batch, String code) {
        RecordSpan span = BatchRules.span(batch);
        if (!series.extent(stream).unheardOf(span).none()) {
            commands.send(new CloseRecords(stream, batch.runId(), batch.seriesId(), span, code, Occurred.now()));
        }
    }
}
