package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.blobs.BlobStore;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.formats.spectrum.SpectrumFormat;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.known.KnownRun;
import org.provolt.gateway.known.KnownRuns;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.LoadCellMessages;
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
    private final MappingChoice mappings;
    private final EarlierReading earlier;
    private final TakingBack takingBack;
    private final LoadCellBook loadCells;
    private final Publisher publisher;
    private final Seal seal;
    private final Claims claims;

    Reading(
            BlobStore blobs,
            KnownRuns runs,
            Comparison comparison,
            SpectrumReading spectra,
            MappingChoice mappings,
            EarlierReading earlier,
            TakingBack takingBack,
            LoadCellBook loadCells,
            Publisher publisher,
            Seal seal,
            Claims claims) {
        this.blobs = blobs;
        this.runs = runs;
        this.comparison = comparison;
        this.spectra = spectra;
        this.mappings = mappings;
        this.earlier = earlier;
        this.takingBack = takingBack;
        this.loadCells = loadCells;
        this.publisher = publisher;
        this.seal = seal;
        this.claims = claims;
    }

    Ending read(Claim claim, Progress progress) {
        if (claim.takenBack().isPresent()) {
            takingBack.send(claim.bringing(), claim.takenBack().get());
            return new Ending.TakenBack();
        }
        Path path = blobs.file(claim.fileSha256());
        KnownRun run = runs.await(claim.bringing().runId());
        try {
            Optional<SpectrumFormat> spectrumFormat =
                    claim.mappingAsked() == null ? SpectrumReading.format(path) : Optional.empty();
            return spectrumFormat.isPresent()
                    ? spectra.read(claim, spectrumFormat.get(), path, run, progress)
                    : records(claim, path, run, progress);
        } catch (Refused refused) {
            Refusal refusal = new Refusal(refused.code(), String.valueOf(refused.getMessage()), null);
            return new Ending.TurnedAway(refusal, null, 0);
        }
    }

    private Ending records(Claim claim, Path path, KnownRun run, Progress progress) {
        HowRead how = new HowRead(Unbroken.reading(() -> mappings.of(claim, path)), claim.test());
        Placement placement = earlier.unchanged(claim, path, how, progress)
                .orElseGet(() ->
                        comparison.place(claim.bringing(), path, how, () -> progress.at(ImportState.READING, 0, 0)));
        try (RecordFile file = RecordFile.open(path, how)) {
            return send(claim, file, how, placement, run, progress);
        }
    }

    private Ending send(
            Claim claim, RecordFile file, HowRead how, Placement placement, KnownRun run, Progress progress) {
        FileClock clock = FileClock.of(file.description().acquisitionStart(), run);
        SampleSource source = new SampleSource(
                claim.bringing().importId(),
                claim.fileSha256(),
                claim.fileName(),
                how.reader(file.description().format()),
                claims.readerVersion());
        SampleMessages messages = new SampleMessages(claim.bringing(), source, seal, publisher.prefix());
        InFlight inFlight = new InFlight(publisher);
        LoadCellTelling loadCells = new LoadCellTelling(
                this.loadCells,
                earlier,
                claim,
                placement,
                clock,
                run,
                source,
                new LoadCellMessages(claim.bringing(), seal, publisher.prefix()),
                inFlight);
        Sending sending = new Sending(messages, placement, clock, inFlight, loadCells, progress);
        long published = sending.send(file);
        return ended(file, how, placement, clock, published, sending, loadCells.end());
    }

    private Ending ended(
            RecordFile file,
            HowRead how,
            Placement placement,
            FileClock clock,
            long rowsPublished,
            Sending sent,
            List<ImportReport.LoadCell> loadCells) {
        var evidence = file.report();
        long rowsRead = evidence.rowsRead();
        ImportReport report = ImportReport.of(
                claims.readerVersion(),
                how.mapping()
                        .map(known -> new ChosenMapping(known.name(), known.version()))
                        .orElse(null),
                file.description(),
                evidence,
                sent.cycles(),
                clock,
                placement,
                loadCells);
        if (placement instanceof Placement.Contradiction contradiction) {
            return new Ending.TurnedAway(Refusal.of(contradiction), report, rowsRead);
        }
        Optional<Ending.Held> held = rowsRead == 0
                ? Optional.empty()
                : Optional.of(new Ending.Held(
                        placement.seriesId(),
                        file.series().fingerprint(),
                        FileClock.day(file.description().acquisitionStart()),
                        rowsRead,
                        rowsPublished > 0));
        return new Ending.Done(report, held, rowsRead, rowsPublished, sent.digest());
    }
}
