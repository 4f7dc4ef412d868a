package org.provolt.gateway.reading;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport;
import org.provolt.formats.FileDescription;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.SeriesDescription;
import org.provolt.kernel.Refused;

/// A file of records of one series, opened by the reader that knows it. A reader that breaks on a file refuses it, so
/// that one bad file stops no other.
final class RecordFile implements AutoCloseable {

    private final CyclerFile file;

    private RecordFile(CyclerFile file) {
        this.file = file;
    }

    static RecordFile open(Path path) {
        return new RecordFile(unbroken(() -> CyclerFormats.open(path)));
    }

    FileDescription description() {
        return file.description();
    }

    /// Every reader there is gives one series a file.
    SeriesDescription series() {
        return file.series().getFirst();
    }

    Optional<RecordBlock> nextBlock() {
        return unbroken(file::nextBlock);
    }

    EvidenceReport report() {
        return file.report();
    }

    private static <T> T unbroken(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused | UncheckedIOException toldByTheReader) {
            throw toldByTheReader;
        } catch (RuntimeException bug) {
            Refused refused = new Refused(
                    Refused.Kind.UNSUPPORTED,
                    "reader-failed",
                    "The reader broke on this file (" + bug + "); the file is kept and can be read again.",
                    List.of());
            refused.initCause(bug);
            throw refused;
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
