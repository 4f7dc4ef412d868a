package org.provolt.formats;

import java.util.List;
import java.util.Optional;

/// An open cycler file: records in blocks, in the file's order, and the evidence of how they were read.
///
/// Holds at most a few blocks of at most [RecordBlock#MOST_ROWS] records in memory, whatever the file's size. Not for
/// several threads at once.
public interface CyclerFile extends AutoCloseable {

    /// What the file says of itself.
    FileDescription description();

    /// Each uninterrupted numbering of records that the file holds, in order.
    List<SeriesDescription> series();

    /// The next records, or empty after the last.
    ///
    /// @throws org.provolt.kernel.Refused when what comes next was made to harm, such as an archive that inflates
    ///     without end
    /// @throws java.io.UncheckedIOException when the disk fails
    Optional<RecordBlock> nextBlock();

    /// The evidence of all that was read so far; complete once [#nextBlock] was empty.
    EvidenceReport report();

    @Override
    void close();
}
