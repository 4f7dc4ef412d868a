package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.events.Projection;

/// Keeps what is there of each series, and where.
@Singleton
class SeriesProjection implements Projection {

    private final EntityManager entityManager;
    private final SeriesRows rows;

    SeriesProjection(EntityManager entityManager, SeriesRows rows) {
        this.entityManager = entityManager;
        this.rows = rows;
    }

    @EventHandler
    void on(SeriesOpened event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        SeriesView view = at(event.runId(), event.seriesId(), sequence);
        view.openedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        view.anchor(event.timeAnchor());
    }

    @EventHandler
    void on(SeriesAnchored event, @SequenceNumber long sequence) {
        SeriesView view = at(event.runId(), event.seriesId(), sequence);
        view.anchor(event.timeAnchor());
        view.anchorRecordIndex = event.recordIndex();
    }

    @EventHandler
    void on(SamplesRecorded event, @SequenceNumber long sequence) {
        SeriesView view = at(event.runId(), event.seriesId(), sequence);
        RecordSpan span = new RecordSpan(event.firstRecordIndex(), event.nextRecordIndex());
        if (!view.extent.missing().within(span).none()) {
            rows.dropMissing(view.streamId, span);
        }
        view.extent = view.extent.afterRecording(span);
        if (view.anchorRecordIndex == null) {
            view.anchorRecordIndex = span.from();
        }
        view.columnNames = union(view.columnNames, event);
        addBlock(view, span, sequence);
        keepSource(view, event.source());
    }

    @EventHandler
    void on(RecordsMissing event, @SequenceNumber long sequence) {
        SeriesView view = at(event.runId(), event.seriesId(), sequence);
        RecordSpan span = new RecordSpan(event.fromRecordIndex(), event.toRecordIndex());
        view.extent = view.extent.afterMissing(span);
        rows.addMissing(view, span, sequence, event.code());
    }

    @EventHandler
    void on(GapAccepted event, @SequenceNumber long sequence) {
        SeriesView view = at(event.runId(), event.seriesId(), sequence);
        view.extent = view.extent.afterAccepting(new RecordSpan(event.fromRecordIndex(), event.toRecordIndex()));
    }

    @EventHandler
    void on(RepresentationKept event, @SequenceNumber long sequence) {
        rows.addSource(at(event.runId(), event.seriesId(), sequence), event.source(), true);
    }

    @EventHandler
    void on(SeriesWithdrawn event, @SequenceNumber long sequence) {
        at(event.runId(), event.seriesId(), sequence).withdrawn = true;
    }

    private SeriesView at(RunId runId, String seriesId, long sequence) {
        SeriesStreamId stream = SeriesStreamId.of(runId, seriesId);
        SeriesView view = entityManager.find(SeriesView.class, stream.value());
        if (view == null) {
            view = new SeriesView();
            view.streamId = stream.value();
            view.runId = runId.value();
            view.seriesId = seriesId;
            entityManager.persist(view);
        }
        requireNext(view, sequence);
        view.lastSequence = sequence;
        return view;
    }

    /// A cached series that was ahead of the database would leave out a number. Whoever throws away the transaction for
    /// this throws away the cache too, and tries again.
    private static void requireNext(SeriesView view, long sequence) {
        if (sequence != view.lastSequence + 1) {
            throw new IllegalStateException(
                    "series " + view.streamId + " told fact " + sequence + " after " + view.lastSequence);
        }
    }

    private static List<String> union(List<String> names, SamplesRecorded event) {
        if (names.containsAll(event.columns().names())) {
            return names;
        }
        LinkedHashSet<String> all = new LinkedHashSet<>(names);
        all.addAll(event.columns().names());
        return List.copyOf(all);
    }

    /// Written with many others at the end of the transaction, or before somebody reads blocks in it.
    private void addBlock(SeriesView view, RecordSpan span, long sequence) {
        SampleBlock block = new SampleBlock();
        block.streamId = view.streamId;
        block.firstRecordIndex = span.from();
        block.recordCount = Math.toIntExact(span.size());
        block.sequence = sequence;
        entityManager.persist(block);
    }

    private void keepSource(SeriesView view, @Nullable SampleSource source) {
        if (source != null && !source.importId().value().equals(view.lastImportId)) {
            rows.addSource(view, source, false);
            view.lastImportId = source.importId().value();
        }
    }
}
