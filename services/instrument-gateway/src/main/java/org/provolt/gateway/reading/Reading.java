package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.formats.spectrum.SpectrumFormat;
import org.provolt.gateway.blobs.BlobStore;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.known.KnownRun;
import org.provolt.gateway.known.KnownRuns;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.gateway.publishing.SampleMessages;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Seal;

/// Reads a kept file from its first byte to its last and sends what is new. It may be broken off anywhere and begun
/// again: it sends the same messages under the same ids.
@Singleton
class Reading {

    private final BlobStore blobs;
    private final KnownRuns runs;
    private final Comparison comparison;
    private final SpectrumReading spectra;
    private final Publisher publisher;
    private final Seal seal;
    private final Claims claims;

    Reading(
            BlobStore blobs,
            KnownRuns runs,
            Comparison comparison,
            SpectrumReading spectra,
            Publisher publisher,
            Seal seal,
            Claims claims) {
        this.blobs = blobs;
        this.runs = runs;
        this.comparison = comparison;
        this.spectra = spectra;
        this.publisher = publisher;
        this.seal = seal;
        this.claims = claims;
    }

    Ending read(Claim claim, Progress progress) {
        Path path = blobs.file(claim.fileSha256());
        KnownRun run = runs.await(claim.bringing().runId());
        try {
            Optional<SpectrumFormat> spectrumFormat = SpectrumReading.format(path);
            if (spectrumFormat.isPresent()) {
                return spectra.read(claim, spectrumFormat.get(), path, run, progress);
            }
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
        SampleMessages messages = new SampleMessages(claim.bringing(), source, seal, publisher.prefix());
        long published = new Sending(messages, placement, clock, new InFlight(publisher), progress).send(file);
        return ended(file, placement, clock, published);
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
                        placement.seriesId(),
                        file.series().fingerprint(),
                        FileClock.day(file.description().acquisitionStart()),
                        rowsRead));
        return new Ending.Done(report, held, rowsRead, rowsPublished);
    }
}
