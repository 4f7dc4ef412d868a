package org.provolt.metrics.halfcycle;

import java.util.Optional;
import org.provolt.analysis.record.BufferedRecords;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RunRecords;

/// The records of a range alone, so that a short half cycle does not carry its neighbours along.
final class CutRecords implements RunRecords {

    /// More than these are read from the store each time.
    private static final long HELD_RECORDS = 100_000;

    private final RunRecords whole;
    private final RecordRange range;

    private CutRecords(RunRecords whole, RecordRange range) {
        this.whole = whole;
        this.range = range;
    }

    /// @param records how many lie in the range
    static RunRecords of(RunRecords whole, RecordRange range, long records) {
        return records <= HELD_RECORDS ? BufferedRecords.of(new CutRecords(whole, range), range) : whole;
    }

    @Override
    public int seriesCount() {
        return whole.seriesCount();
    }

    @Override
    public Optional<RecordBlock> blockAt(int series, long record) {
        return whole.blockAt(series, record).flatMap(this::cut);
    }

    private Optional<RecordBlock> cut(RecordBlock block) {
        RecordPosition first = range.first();
        RecordPosition last = range.last();
        long from =
                block.series() == first.series() ? Math.max(block.firstRecord(), first.record()) : block.firstRecord();
        long to = block.series() == last.series() ? Math.min(block.endRecord(), last.record() + 1) : block.endRecord();
        if (to <= from) {
            return Optional.empty();
        }
        int begin = (int) (from - block.firstRecord());
        int end = (int) (to - block.firstRecord());
        return Optional.of(new RecordBlock(
                block.series(), from, block.clockOffsetSecond(), block.columns().rows(begin, end)));
    }
}
