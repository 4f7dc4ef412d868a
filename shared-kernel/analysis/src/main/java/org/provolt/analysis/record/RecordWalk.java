package org.provolt.analysis.record;

import java.util.Optional;
import java.util.function.Consumer;

/// Goes through a range of records in order, block by block, holding one block at a time.
public final class RecordWalk {

    private RecordWalk() {}

    public static void through(RunRecords records, RecordRange range, Consumer<Sample> visitor) {
        for (int series = range.first().series(); series <= range.last().series(); series++) {
            walkSeries(records, series, range.from(series), range.to(series), visitor);
        }
    }

    private static void walkSeries(RunRecords records, int series, long from, long to, Consumer<Sample> visitor) {
        long next = from;
        while (next <= to) {
            Optional<RecordBlock> stored = records.blockAt(series, next);
            if (stored.isEmpty()) {
                return;
            }
            RecordBlock block = stored.get();
            visit(block, next, to, visitor);
            next = block.endRecord();
        }
    }

    private static void visit(RecordBlock block, long from, long to, Consumer<Sample> visitor) {
        SampleBlock samples = new SampleBlock(block);
        int begin = Math.toIntExact(Math.max(0, from - block.firstRecord()));
        for (int row = begin; row < block.columns().size() && block.firstRecord() + row <= to; row++) {
            visitor.accept(new Sample(samples, row));
        }
    }
}
