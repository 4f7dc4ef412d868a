package org.provolt.analysis.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks of one range, held in memory so that several readings ask the store once.
public final class BufferedRecords implements RunRecords {

    private final int seriesCount;
    private final List<RecordBlock> blocks = new ArrayList<>();

    private BufferedRecords(int seriesCount) {
        this.seriesCount = seriesCount;
    }

    public static RunRecords of(RunRecords records, RecordRange range) {
        BufferedRecords buffered = new BufferedRecords(records.seriesCount());
        for (int series = range.first().series(); series <= range.last().series(); series++) {
            buffered.take(records, series, range.from(series), range.to(series));
        }
        return buffered;
    }

    private void take(RunRecords records, int series, long from, long to) {
        long next = from;
        while (next <= to) {
            Optional<RecordBlock> block = records.blockAt(series, next);
            if (block.isEmpty()) {
                return;
            }
            blocks.add(block.get());
            next = block.get().endRecord();
        }
    }

    @Override
    public int seriesCount() {
        return seriesCount;
    }

    @Override
    public Optional<RecordBlock> blockAt(int series, long record) {
        return blocks.stream()
                .filter(block -> block.series() == series && block.endRecord() > record)
                .findFirst();
    }
}
