package org.provolt.metrics.samples;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// The kept blocks of all runs.
@Singleton
public class SampleBlocks {

    /// So many records are read at once: about half a megabyte.
    private static final long RECORDS_AT_ONCE = 8_192;

    private final Sql sql;

    SampleBlocks(Sql sql) {
        this.sql = sql;
    }

    /// A block as it is kept.
    @SuppressWarnings("ArrayRecordComponent") // read and decoded; never compared
    record Kept(long firstIndex, long nextIndex, byte[] content) {}

    /// Keeps a block; false where it is kept already.
    public boolean keep(RunId runId, String seriesId, long firstIndex, long nextIndex, byte[] content) {
        return sql.update("""
                        insert into sample_block (run_id, series_id, next_index, first_index, content)
                        values (?, ?, ?, ?, ?) on conflict do nothing""", runId, seriesId, nextIndex, firstIndex, content) == 1;
    }

    /// The block that holds this record, else the next one, and those that follow it without a gap. There is one.
    List<Kept> from(RunId runId, String seriesId, long record) {
        List<Kept> near = sql.list("""
                select first_index, next_index, content from sample_block
                where run_id = ? and series_id = ? and next_index > ? and next_index <= ?
                order by next_index""", SampleBlocks::kept, runId, seriesId, record, record + RECORDS_AT_ONCE);
        return near.isEmpty() ? next(runId, seriesId, record) : withoutGap(near);
    }

    private List<Kept> next(RunId runId, String seriesId, long record) {
        return sql.list("""
                select first_index, next_index, content from sample_block
                where run_id = ? and series_id = ? and next_index > ? order by next_index limit 1""", SampleBlocks::kept, runId, seriesId, record);
    }

    private static List<Kept> withoutGap(List<Kept> blocks) {
        List<Kept> together = new ArrayList<>();
        for (Kept block : blocks) {
            if (!together.isEmpty() && together.getLast().nextIndex() != block.firstIndex()) {
                break;
            }
            together.add(block);
        }
        return together;
    }

    private static Kept kept(Row row) throws java.sql.SQLException {
        return new Kept(row.number("first_index"), row.number("next_index"), row.bytes("content"));
    }
}
