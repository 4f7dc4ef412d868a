package org.provolt.analysis.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.provolt.kernel.Columns;

/// A run's records in memory, in blocks, for tests.
public final class StoredRun implements RunRecords {

    private final List<TreeMap<Long, RecordBlock>> series = new ArrayList<>();

    /// Each series as one block.
    public static StoredRun of(Recording... recordings) {
        return of(Arrays.stream(recordings).map(Recording::columns).toList());
    }

    public static StoredRun of(List<Columns> columns) {
        StoredRun run = new StoredRun();
        for (int place = 0; place < columns.size(); place++) {
            run.add(place, 0, columns.get(place));
        }
        return run;
    }

    /// Stores a block; its series begins where none was there.
    public StoredRun add(int place, long firstRecord, Columns columns) {
        return add(new RecordBlock(place, firstRecord, 0, columns));
    }

    public StoredRun add(RecordBlock block) {
        while (series.size() <= block.series()) {
            series.add(new TreeMap<>());
        }
        series.get(block.series()).put(block.firstRecord(), block);
        return this;
    }

    /// The same records in other blocks.
    public StoredRun cut(RandomGenerator random, int longest) {
        StoredRun cut = new StoredRun();
        blocks().forEach(block -> {
            int row = 0;
            while (row < block.columns().size()) {
                int end = Math.min(block.columns().size(), row + 1 + random.nextInt(longest));
                cut.add(new RecordBlock(
                        block.series(),
                        block.firstRecord() + row,
                        block.clockOffsetSecond(),
                        block.columns().rows(row, end)));
                row = end;
            }
        });
        return cut;
    }

    public List<RecordBlock> blocks() {
        return series.stream().flatMap(each -> each.values().stream()).toList();
    }

    /// The series as columns, one each.
    public Columns onlyBlock(int place) {
        return series.get(place).firstEntry().getValue().columns();
    }

    @Override
    public int seriesCount() {
        return series.size();
    }

    @Override
    public Optional<RecordBlock> blockAt(int place, long record) {
        if (place >= series.size()) {
            return Optional.empty();
        }
        var before = series.get(place).floorEntry(record);
        if (before != null && before.getValue().endRecord() > record) {
            return Optional.of(before.getValue());
        }
        var after = series.get(place).ceilingEntry(record);
        return after == null ? Optional.empty() : Optional.of(after.getValue());
    }
}
