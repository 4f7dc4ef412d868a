package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// The readings of every load cell, as blocks by ten minutes of the clock, in whatever order they came. No more than
/// ten minutes of one load cell are on the heap at once.
@Singleton
public class ReadingBlocks {

    private static final double PART_SECOND = 600;

    private final Sql sql;

    ReadingBlocks(Sql sql) {
        this.sql = sql;
    }

    /// Takes one reading.
    interface Taker {
        /// @param volt whether the value is a voltage, V; else a pressure, Pa
        void take(double second, double value, boolean volt);
    }

    /// Keeps readings, in order of time; false where all are kept already.
    public boolean keep(FixtureId fixtureId, Columns columns) {
        boolean fresh = false;
        int from = 0;
        while (from < columns.size()) {
            long part = part(columns.at(Bdf.UNIX_TIME, from));
            int to = from + 1;
            while (to < columns.size() && part(columns.at(Bdf.UNIX_TIME, to)) == part) {
                to++;
            }
            fresh |= keep(fixtureId, part, columns.rows(from, to));
            from = to;
        }
        return fresh;
    }

    private boolean keep(FixtureId fixtureId, long part, Columns columns) {
        boolean volt = columns.has(LoadCellMessage.VOLT);
        ByteBuffer content =
                ByteBuffer.allocate(2 * columns.size() * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (String name : List.of(Bdf.UNIX_TIME, volt ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE)) {
            for (double value : columns.column(name)) {
                content.putDouble(value);
            }
        }
        int added = sql.update(
                """
                insert into reading_block (fixture_id, part, first_second, last_second, volt, content)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                fixtureId,
                part,
                columns.at(Bdf.UNIX_TIME, 0),
                columns.at(Bdf.UNIX_TIME, columns.size() - 1),
                volt,
                content.array());
        if (added == 1) {
            sql.update("""
                    insert into reading_part (fixture_id, part, blocks) values (?, ?, 1)
                    on conflict (fixture_id, part) do update set blocks = reading_part.blocks + 1""", fixtureId, part);
        }
        return added == 1;
    }

    private static long part(double second) {
        return (long) Math.floor(second / PART_SECOND);
    }

    /// How many blocks touch the ten minutes of an interval. Blocks are never changed or taken away, so the same number
    /// means the same readings.
    long blocks(FixtureId fixtureId, Instant from, Instant until) {
        return sql.first(
                        """
                        select coalesce(sum(blocks), 0) as blocks from reading_part
                        where fixture_id = ? and part between ? and ?""",
                        row -> row.number("blocks"),
                        fixtureId,
                        part(UnixSecond.of(from)),
                        part(UnixSecond.of(until)))
                .orElseThrow();
    }

    /// The readings from a moment until before another, in order of time.
    void through(FixtureId fixtureId, Instant from, Instant until, Taker each) {
        double fromSecond = UnixSecond.of(from);
        double untilSecond = UnixSecond.of(until);
        List<Long> parts = sql.list(
                "select part from reading_part where fixture_id = ? and part between ? and ? order by part",
                row -> row.number("part"),
                fixtureId,
                part(fromSecond),
                part(untilSecond));
        for (Long part : parts) {
            PartReadings.together(blocks(fixtureId, part, fromSecond, untilSecond))
                    .through(each);
        }
    }

    private List<PartReadings> blocks(FixtureId fixtureId, long part, double fromSecond, double untilSecond) {
        return sql.list("""
                select volt, content from reading_block
                where fixture_id = ? and part = ? and last_second >= ? and first_second <= ?
                order by first_second""", ReadingBlocks::readings, fixtureId, part, fromSecond, untilSecond);
    }

    private static PartReadings readings(Row row) throws SQLException {
        return PartReadings.of(row.bytes("content"), row.yes("volt"));
    }
}
