package org.provolt.analysis.record;

import org.provolt.kernel.Columns;

/// Consecutive records of one series, as they were stored.
///
/// @param series            place of the series in the run, from 0
/// @param firstRecord       index of the block's first record in its series
/// @param clockOffsetSecond what is added to the series' test time to get the run's clock, s
/// @param columns           BDF columns; a test time, a voltage and a current at least
public record RecordBlock(int series, long firstRecord, double clockOffsetSecond, Columns columns) {

    public RecordBlock {
        if (columns.size() == 0) {
            throw new IllegalArgumentException("a block holds at least one record");
        }
    }

    /// Index of the record that follows the block.
    public long endRecord() {
        return firstRecord + columns.size();
    }
}
