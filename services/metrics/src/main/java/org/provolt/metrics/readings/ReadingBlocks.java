package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
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
    private final ReadingFiles files;

    ReadingBlocks(Sql sql, ReadingFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /// Takes one reading.
    interface Taker {
        /// @param volt whether the value is a voltage, V; else a pressure, Pa
        void take(double second, double value, boolean volt);
    }

    /// Keeps readings, in order of time; false where all are kept already.
    public boolean keep(ReadingsRecorded readings) {
        if (files.isWithdrawn(readings)) {
            return false;
        }
        files.note(readings);
        Columns columns = readings.columns();
        boolean fresh = false;
        int from = 0;
        while (from < columns.size()) {
            long part = part(columns.at(Bdf.UNIX_TIME, from));
            int to = from + 1;
            while (to < columns.size() && part(columns.at(Bdf.UNIX_TIME, to)) == part) {
                to++;
            }
            fresh |= keep(readings, part, columns.rows(from, to));
            from = to;
        }
        return fresh;
    }

    private boolean keep(ReadingsRecorded readings, long part, Columns columns) {
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
                insert into reading_block (fixture_id, part, first_second, last_second, volt, content, told_by)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                readings.fixtureId(),
                part,
                columns.at(Bdf.UNIX_TIME, 0),
                columns.at(Bdf.UNIX_TIME, columns.size() - 1),
                volt,
                content.array(),
                ReadingFiles.toldBy(readings));
        if (added == 1) {
            changed(readings.fixtureId(), part);
        }
        return added == 1;
    }

    private void changed(FixtureId fixtureId, long part) {
        sql.update("""
                insert into reading_part (fixture_id, part, changes) values (?, ?, 1)
                on conflict (fixture_id, part) do update set changes = reading_part.changes + 1""", fixtureId, part);
    }

    /// The time that readings which count no more were about; empty where there are none.
    public Optional<Span> withdraw(ReadingsWithdrawn withdrawn) {
        FixtureId fixtureId = withdrawn.fixtureId();
        List<Span> spans = new ArrayList<>();
        for (String toldBy : files.withdraw(withdrawn)) {
            List<Span> dropped = sql.list(
                    "delete from reading_block where fixture_id = ? and told_by = ? returning *",
                    row -> {
                        changed(fixtureId, row.number("part"));
                        return new Span(row.value("first_second"), row.value("last_second"));
                    },
                    fixtureId,
                    toldBy);
            spans.addAll(dropped);
        }
        return spans.stream()
                .reduce((one, other) -> new Span(
                        Math.min(one.firstSecond(), other.firstSecond()),
                        Math.max(one.lastSecond(), other.lastSecond())));
    }

    /// From a first to a last reading, s since 1970.
    public record Span(double firstSecond, double lastSecond) {}

    /// The files that told readings of the ten minutes that an interval touches.
    public List<SampleSource> sources(FixtureId fixtureId, Instant from, Instant until) {
        return files.of(fixtureId, part(UnixSecond.of(from)), part(UnixSecond.of(until)));
    }

    private static long part(double second) {
        return (long) Math.floor(second / PART_SECOND);
    }

    /// How often the blocks of the ten minutes of an interval became more or fewer. The same number means the same
    /// readings.
    long changes(FixtureId fixtureId, Instant from, Instant until) {
        return sql.first(
                        """
                        select coalesce(sum(changes), 0) as changes from reading_part
                        where fixture_id = ? and part between ? and ?""",
                        row -> row.number("changes"),
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
