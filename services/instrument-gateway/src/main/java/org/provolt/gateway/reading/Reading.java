package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.formats.RecordBlock;
import org.provolt.gateway.blobs.BlobStore;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.known.KnownRun;
import org.provolt.gateway.known.KnownRuns;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.gateway.publishing.SampleMessage;
import org.provolt.gateway.publishing.SampleMessages;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// Reads a kept file from its first byte to its last and sends what is new. It may be broken off anywhere and begun
/// again: it sends the same messages under the same ids.
@Singleton
class Reading {

    private final BlobStore blobs;
    private final KnownRuns runs;
    private final Comparison comparison;
    private final Publisher publisher;
    private final Claims claims;

    Reading(BlobStore blobs, KnownRuns runs, Comparison comparison, Publisher publisher, Claims claims) {
        this.blobs = blobs;
        this.runs = runs;
        this.comparison = comparison;
        this.publisher = publisher;
        this.claims = claims;
    }

    Ending read(Claim claim, Progress progress) {
        Path path = blobs.file(claim.fileSha256());
        KnownRun run = runs.await(claim.bringing().runId());
        try {
            Placement placement =
                    comparison.place(claim.bringing(), path, () -> progress.at(ImportState.READING, 0, 0));
            try (RecordFile file = RecordFile.open(path)) {
                return send(
                        claim, file, placement, FileClock.of(file.description().acquisitionStart(), run), progress);
            }
        } catch (Refused refused) {
            Refusal refusal = new Refusal(refused.code(), String.valueOf(refused.getMessage()), null);
            return new Ending.TurnedAway(refusal, null, 0);
        }
    }

    private Ending send(Claim claim, RecordFile file, Placement placement, FileClock clock, Progress progress) {
        SampleSource source = new SampleSource(
                claim.bringing().importId(),
                claim.fileSha256(),
                claim.fileName(),
                file.description().format(),
                claims.readerVersion());
        SampleMessages messages = new SampleMessages(claim.bringing(), source, publisher.prefix());
        InFlight inFlight = new InFlight(publisher);
        if (placement instanceof Placement.SecondTelling telling) {
            inFlight.send(messages.representation(telling.seriesId(), telling.rowsCompared()));
        }
        long rowsRead = 0;
        for (Optional<RecordBlock> next = file.nextBlock(); next.isPresent(); next = file.nextBlock()) {
            RecordBlock block = next.get();
            sendNew(block, messages, placement, clock, inFlight);
            rowsRead += block.columns().size();
            progress.at(
                    rowsRead > placement.firstNewRecord() ? ImportState.PUBLISHING : ImportState.READING,
                    rowsRead,
                    inFlight.confirmedRows());
        }
        inFlight.drain();
        return ended(file, placement, clock, inFlight.confirmedRows());
    }

    private static void sendNew(
            RecordBlock block, SampleMessages messages, Placement placement, FileClock clock, InFlight inFlight) {
        Columns columns = block.columns();
        long known = Math.clamp(placement.firstNewRecord() - block.firstRecordIndex(), 0, columns.size());
        if (known < columns.size()) {
            String seriesId = seriesId(placement);
            long first = block.firstRecordIndex() + known;
            Columns fresh = known == 0 ? columns : columns.rows((int) known, columns.size());
            for (SampleMessage message : messages.batches(seriesId, first, fresh, clock.timeAnchor())) {
                inFlight.send(message);
            }
        }
    }

    private Ending ended(RecordFile file, Placement placement, FileClock clock, long rowsPublished) {
        var evidence = file.report();
        long rowsRead = evidence.rowsRead();
        ImportReport report = ImportReport.of(claims.readerVersion(), file.description(), evidence, clock, placement);
        if (placement instanceof Placement.Contradiction contradiction) {
            return new Ending.TurnedAway(Refusal.of(contradiction), report, rowsRead);
        }
        Optional<Ending.Held> held = rowsRead == 0
                ? Optional.empty()
                : Optional.of(new Ending.Held(
                        seriesId(placement),
                        file.series().fingerprint(),
                        FileClock.day(file.description().acquisitionStart()),
                        rowsRead));
        return new Ending.Done(report, held, rowsRead, rowsPublished);
    }

    private static String seriesId(Placement placement) {
        return switch (placement) {
            case Placement.NewSeries fresh -> fresh.seriesId();
            case Placement.SecondTelling telling -> telling.seriesId();
            case Placement.Contradiction contradiction -> contradiction.seriesId();
        };
    }
}
