package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.cycling.domain.SeriesCommand.AcceptGap;
import org.provolt.cycling.domain.SeriesCommand.CloseRecords;
import org.provolt.cycling.domain.SeriesCommand.KeepRepresentation;
import org.provolt.cycling.domain.SeriesCommand.RecordSamples;
import org.provolt.cycling.domain.SeriesCommand.WithdrawSeries;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// One uninterrupted numbering of records within a run. Knows which records are there, never what they say.
public class SampleSeries {

    /// The code of records that came in no batch at all until a person gave them up.
    public static final String NEVER_CAME = "never-came";

    @AggregateIdentifier
    SeriesStreamId stream;

    boolean opened;
    boolean withdrawn;
    SeriesExtent extent = SeriesExtent.NOTHING;

    /// Absent before the first record, and in a series that was snapshotted before this was known of it: that one keeps
    /// the anchor it has.
    @Nullable
    AnchorClaim anchor;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSamples command) {
        SampleBatch batch = command.batch();
        RecordSpan span = BatchRules.span(batch);
        requireCounts(batch.seriesId());
        if (extent.comesEarly(span)) {
            throw Refused.conflict("early-records", "Record " + extent.next() + " is waited for.");
        }
        RecordSpans fresh = extent.newOf(span);
        if (!opened) {
            apply(new SeriesOpened(batch.runId(), batch.seriesId(), command.timeAnchor(), command.occurredAt()));
        }
        for (RecordSpan part : fresh.spans()) {
            apply(new SamplesRecorded(
                    batch.runId(),
                    batch.seriesId(),
                    part.from(),
                    rows(batch.columns(), span, part),
                    batch.source(),
                    command.occurredAt()));
        }
        anchor(new AnchorClaim(span.from(), command.timeAnchor()), command);
    }

    private void anchor(AnchorClaim claim, RecordSamples command) {
        if (anchor != null && claim.beats(anchor)) {
            SampleBatch batch = command.batch();
            apply(new SeriesAnchored(
                    batch.runId(), batch.seriesId(), claim.recordIndex(), claim.anchor(), command.occurredAt()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseRecords command) {
        for (RecordSpan lost : extent.unheardOf(command.span()).spans()) {
            apply(new RecordsMissing(
                    command.runId(), command.seriesId(), lost.from(), lost.to(), command.code(), command.occurredAt()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptGap command) {
        RecordSpans unheard = extent.unheardOf(command.span());
        RecordSpans gaps = extent.unacceptedOf(command.span()).plus(unheard);
        if (gaps.none()) {
            throw Refused.conflict(
                    "nothing-missing", "No record of series " + command.seriesId() + " is missing there.");
        }
        for (RecordSpan lost : unheard.spans()) {
            apply(new RecordsMissing(
                    command.runId(), command.seriesId(), lost.from(), lost.to(), NEVER_CAME, command.occurredAt()));
        }
        for (RecordSpan gap : gaps.spans()) {
            apply(new GapAccepted(command.runId(), command.seriesId(), gap.from(), gap.to(), command.occurredAt()));
        }
    }

    /// What was taken back counts nowhere; taking it back again changes nothing.
    @CommandHandler
    void handle(WithdrawSeries command) {
        if (!withdrawn) {
            apply(new SeriesWithdrawn(command.runId(), command.seriesId(), command.importId(), command.occurredAt()));
        }
    }

    private void requireCounts(String seriesId) {
        if (withdrawn) {
            throw Refused.conflict(
                    "series-withdrawn",
                    "Series " + seriesId + " was withdrawn; a file that is imported again has a new one.");
        }
    }

    @CommandHandler
    void handle(KeepRepresentation command) {
        requireCounts(command.seriesId());
        apply(new RepresentationKept(
                command.runId(), command.seriesId(), command.source(), command.records(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(SeriesOpened event) {
        stream = SeriesStreamId.of(event.runId(), event.seriesId());
        opened = true;
        anchor = AnchorClaim.beforeRecords(event.timeAnchor());
    }

    @EventSourcingHandler
    void on(SeriesAnchored event) {
        anchor = new AnchorClaim(event.recordIndex(), event.timeAnchor());
    }

    @EventSourcingHandler
    void on(SeriesWithdrawn event) {
        withdrawn = true;
    }

    @EventSourcingHandler
    void on(SamplesRecorded event) {
        extent = extent.afterRecording(new RecordSpan(event.firstRecordIndex(), event.nextRecordIndex()));
        anchor = anchor == null ? null : anchor.saidWith(event.firstRecordIndex());
    }

    @EventSourcingHandler
    void on(RecordsMissing event) {
        stream = SeriesStreamId.of(event.runId(), event.seriesId());
        extent = extent.afterMissing(new RecordSpan(event.fromRecordIndex(), event.toRecordIndex()));
    }

    @EventSourcingHandler
    void on(GapAccepted event) {
        extent = extent.afterAccepting(new RecordSpan(event.fromRecordIndex(), event.toRecordIndex()));
    }

    private static Columns rows(Columns columns, RecordSpan span, RecordSpan part) {
        return part.equals(span)
                ? columns
                : columns.rows(Math.toIntExact(part.from() - span.from()), Math.toIntExact(part.to() - span.from()));
    }
}
