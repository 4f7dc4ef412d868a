package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.formats.spectrum.ReadSpectrum;
import org.provolt.formats.spectrum.SpectrumFile;
import org.provolt.formats.spectrum.SpectrumFormat;
import org.provolt.formats.spectrum.SpectrumFormats;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.known.KnownRun;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.gateway.publishing.SpectrumMessages;
import org.provolt.servicekit.messages.Seal;

/// Reads a kept file of impedance spectra and sends them. It is read to its end first: one that is refused sends
/// nothing.
@Singleton
class SpectrumReading {

    /// So many are named in the report; the counts are of all.
    private static final int MOST_TOLD = 200;

    private final Publisher publisher;
    private final Seal seal;
    private final Claims claims;
    private final EarlierReading earlier;

    SpectrumReading(Publisher publisher, Seal seal, Claims claims, EarlierReading earlier) {
        this.publisher = publisher;
        this.seal = seal;
        this.claims = claims;
        this.earlier = earlier;
    }

    static Optional<SpectrumFormat> format(Path path) {
        return Unbroken.reading(() -> SpectrumFormats.recognise(path));
    }

    Ending read(Claim claim, SpectrumFormat format, Path path, KnownRun run, Progress progress) {
        if (claim.stage() == null && !saysWhen(format, path, run)) {
            return new Ending.TurnedAway(
                    new Refusal(
                            "stage-required",
                            "The file holds impedance spectra and does not say when they were measured. Say at which"
                                    + " stage of the cell that was, such as ocv or after_plating:2, and bring it again.",
                            null),
                    null,
                    0);
        }
        ReadingDigest digest = new ReadingDigest();
        List<ImportReport.Spectrum> told = look(format, path, run, digest, progress);
        boolean unchanged = earlier.unchanged(claim, digest.hex());
        return send(claim, format, path, run, told, unchanged, digest.hex(), progress);
    }

    /// Then a stage that nobody told follows from it.
    private static boolean saysWhen(SpectrumFormat format, Path path, KnownRun run) {
        try (SpectrumFile file = open(format, path)) {
            return FileClock.of(file.description().acquisitionStart(), run).timeAnchor() != null;
        }
    }

    private List<ImportReport.Spectrum> look(
            SpectrumFormat format, Path path, KnownRun run, ReadingDigest digest, Progress progress) {
        List<ImportReport.Spectrum> told = new ArrayList<>();
        try (SpectrumFile file = open(format, path)) {
            FileClock clock = FileClock.of(file.description().acquisitionStart(), run);
            for (Optional<ReadSpectrum> next = next(file); next.isPresent(); next = next(file)) {
                digest.add(next.get().columns());
                progress.at(ImportState.READING, 0, 0);
                if (told.size() < MOST_TOLD) {
                    told.add(ImportReport.Spectrum.of(next.get(), measured(next.get(), clock)));
                }
            }
        }
        return told;
    }

    private Ending send(
            Claim claim,
            SpectrumFormat format,
            Path path,
            KnownRun run,
            List<ImportReport.Spectrum> told,
            boolean unchanged,
            String digest,
            Progress progress) {
        try (SpectrumFile file = open(format, path)) {
            FileClock clock = FileClock.of(file.description().acquisitionStart(), run);
            SampleSource source = new SampleSource(
                    claim.bringing().importId(),
                    claim.fileSha256(),
                    claim.fileName(),
                    format.name(),
                    claims.readerVersion());
            SpectrumMessages messages =
                    new SpectrumMessages(claim.bringing(), source, claim.stage(), seal, publisher.prefix());
            InFlight inFlight = new InFlight(publisher);
            for (Optional<ReadSpectrum> next = next(file); next.isPresent(); next = next(file)) {
                if (!unchanged) {
                    inFlight.send(messages.spectrum(next.get(), measured(next.get(), clock)));
                }
                progress.at(ImportState.PUBLISHING, file.evidence().rowsRead(), inFlight.confirmedRows());
            }
            inFlight.drain(
                    () -> progress.at(ImportState.PUBLISHING, file.evidence().rowsRead(), inFlight.confirmedRows()));
            return new Ending.Done(
                    ImportReport.of(
                            claims.readerVersion(), file.description(), file.evidence(), clock, claim.stage(), told),
                    Optional.empty(),
                    file.evidence().rowsRead(),
                    inFlight.confirmedRows(),
                    digest);
        }
    }

    private static SpectrumFile open(SpectrumFormat format, Path path) {
        return Unbroken.reading(() -> format.open(path));
    }

    private static Optional<ReadSpectrum> next(SpectrumFile file) {
        return Unbroken.reading(file::next);
    }

    /// The file's clock, and how long after its begin the first point was measured.
    private static @Nullable TimeAnchor measured(ReadSpectrum spectrum, FileClock clock) {
        TimeAnchor begun = clock.timeAnchor();
        OptionalDouble after = spectrum.firstSecond();
        if (begun == null || after.isEmpty()) {
            return begun;
        }
        Instant at = begun.at().plusNanos(Math.round(after.getAsDouble() * 1e9));
        return new TimeAnchor(begun.kind(), at, begun.uncertaintySecond());
    }
}
