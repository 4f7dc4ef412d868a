package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.cycling.domain.AnchorClaim;
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
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.messages.Message;
import org.provolt.servicekit.messages.Origins;
import org.provolt.servicekit.messages.Rejections;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Tracing;

/// Brings batches into their series, or keeps them waiting until the records before them are there. What waited and
/// can follow on by then is left to the [ReleaseWorker].
///
/// Works under the lock of the run, so that nobody else changes its series in the meantime. A run that is over takes
/// samples all the same: files are imported after it, and what was measured is not lost because a person was faster.
@Singleton
class SampleIntake {

    private final Runs runs;
    private final RunSeries series;
    private final OverlapCheck overlap;
    private final WaitingBatches waiting;
    private final ReleaseQueue toRelease;
    private final Origins origins;
    private final Commands commands;
    private final Rejections rejections;
    private final Tracing tracing;

    SampleIntake(
            Runs runs,
            RunSeries series,
            OverlapCheck overlap,
            WaitingBatches waiting,
            ReleaseQueue toRelease,
            Origins origins,
            Commands commands,
            Rejections rejections,
            Tracing tracing) {
        this.runs = runs;
        this.series = series;
        this.overlap = overlap;
        this.waiting = waiting;
        this.toRelease = toRelease;
        this.origins = origins;
        this.commands = commands;
        this.rejections = rejections;
        this.tracing = tracing;
    }

    void take(Message message, SampleBatch batch) {
        Instant runStartedAt = runs.lock(batch.runId());
        SeriesStreamId stream = SeriesStreamId.of(batch.runId(), batch.seriesId());
        if (series.extent(stream).comesEarly(BatchRules.span(batch))) {
            waiting.add(stream, batch, message);
        } else {
            append(stream, batch, runStartedAt, BatchMessage.occurredAt(message));
            releaseWaiting(stream, batch.runId());
        }
    }

    /// Notes that what a refused batch carried is missing, as far as it is not there anyway.
    void close(SampleBatch batch, String code) {
        Optional<Instant> runStartedAt = runs.lockIfKnown(batch.runId());
        if (runStartedAt.isPresent()) {
            SeriesStreamId stream = SeriesStreamId.of(batch.runId(), batch.seriesId());
            closeRange(stream, batch, code);
            releaseWaiting(stream, batch.runId());
        }
    }

    /// Sees to it that batches which waited for records that are there now, or were given up, are appended.
    void releaseWaiting(SeriesStreamId stream, RunId runId) {
        if (waiting.isThere(stream, series.extent(stream).next())) {
            toRelease.add(stream, runId);
        }
    }

    /// Appends a batch that waited, or rejects it. Its sender is behind it, and it goes on with its sender's
    /// trace, whoever closed the gap.
    ///
    /// @return how many bytes its values are
    long release(SeriesStreamId stream, WaitingBatches.Waiting waited, Instant runStartedAt) {
        SampleBatch batch = BatchMessage.read(waited.message());
        return tracing.step("release", waited.message().trace().stream().toList(), () -> {
            appendOrReject(stream, waited, batch, runStartedAt);
            return (long) batch.columns().size() * batch.columns().names().size() * Double.BYTES;
        });
    }

    private void appendOrReject(
            SeriesStreamId stream, WaitingBatches.Waiting waited, SampleBatch batch, Instant runStartedAt) {
        Message message = waited.message();
        try {
            ScopedValue.where(Origin.CURRENT, origins.of(message))
                    .run(() -> append(stream, batch, runStartedAt, BatchMessage.occurredAt(message)));
        } catch (Refused refused) {
            String reason = String.valueOf(refused.getMessage());
            rejections.keep(SamplesLane.NAME, message, waited.position(), refused.code(), reason);
            ScopedValue.where(Origin.CURRENT, origins.ofRefused(message))
                    .run(() -> closeRange(stream, batch, refused.code()));
        }
    }

    private void append(SeriesStreamId stream, SampleBatch batch, Instant runStartedAt, Instant occurredAt) {
        SeriesExtent extent = series.extent(stream);
        RecordSpan span = BatchRules.span(batch);
        overlap.requireSame(stream, batch, extent.knownOf(span));
        AnchorClaim claim = new AnchorClaim(span.from(), TimeAnchors.of(batch, runStartedAt));
        if (!extent.newOf(span).none()
                || series.anchor(stream).filter(claim::beats).isPresent()) {
            commands.send(new RecordSamples(batch, claim.anchor(), occurredAt));
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
            requireClosed(stream, span);
        }
    }

    private void requireClosed(SeriesStreamId stream, RecordSpan span) {
        if (!series.extent(stream).unheardOf(span).none()) {
            throw new IllegalStateException("series " + stream + " did not note that records " + span + " are missing");
        }
    }
}
