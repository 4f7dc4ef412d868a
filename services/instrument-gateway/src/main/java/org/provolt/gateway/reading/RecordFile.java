package org.provolt.gateway.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport;
import org.provolt.formats.FileDescription;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.SeriesDescription;
import org.provolt.formats.table.MappedText;

/// A file of records of one series, opened by the reader that knows it.
final class RecordFile implements AutoCloseable {

    private final CyclerFile file;

    private RecordFile(CyclerFile file) {
        this.file = file;
    }

    static RecordFile open(Path path, HowRead how) {
        return new RecordFile(Unbroken.reading(() -> how.mapping()
                .map(known -> MappedText.open(path, FollowedMapping.of(known.mapping())))
                .orElseGet(() -> CyclerFormats.open(path, how.test()))));
    }

    FileDescription description() {
        return file.description();
    }

    /// Every reader there is gives one series a file.
    SeriesDescription series() {
        return file.series().getFirst();
    }

    Optional<RecordBlock> nextBlock() {
        return Unbroken.reading(file::nextBlock);
    }

    EvidenceReport report() {
        return file.report();
    }

    @Override
    public void close() {
        file.close();
    }
}
