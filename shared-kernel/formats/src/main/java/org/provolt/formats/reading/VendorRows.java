package org.provolt.formats.reading;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.kernel.Columns;

/// A file's records under the vendor's own names, in blocks.
public interface VendorRows extends AutoCloseable {

    /// The vendor's columns, in order, each name once.
    List<String> names();

    /// The next at most [org.provolt.formats.RecordBlock#MOST_ROWS] records, never none of them; empty after the last.
    Optional<Columns> next();

    /// Where the records broke off, known after the last block.
    Optional<Truncation> truncation();

    @Override
    void close();
}
