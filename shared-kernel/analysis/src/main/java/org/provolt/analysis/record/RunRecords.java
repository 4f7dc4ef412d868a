package org.provolt.analysis.record;

import java.util.Optional;

/// The stored records of a run, for reading as often as needed. Whoever stores blocks implements this.
public interface RunRecords {

    /// Number of series, in the order in which they were recorded. A series is over once another follows it.
    int seriesCount();

    /// The stored block that holds this record, or else the next block after it in the series, which says that the
    /// records between are missing; empty where nothing is stored from there on. The block may begin earlier.
    ///
    /// While a batch may still come, answer empty: only a range that was given up as missing is to be skipped.
    Optional<RecordBlock> blockAt(int series, long record);
}
