package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.metrics.store.Sql;

/// The readings of every load cell, as blocks by ten minutes of the clock, in whatever order they came. No more than
/// ten minutes of one load cell are on the heap at once.
@Singleton
public class ReadingBlocks {

    private static final double PART_SECOND = 600;

    private final Sql sql;
    private final ReadingFiles files;
    private final LiveWithdrawals live;
    private final PartChanges changes;

    ReadingBlocks(Sql sql, ReadingFiles files, LiveWithdrawals live, PartChanges changes) {
        this.sql = sql;
        this.files = files;
        this.live = live;
        this.changes = changes;
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
        return live.left(readings).map(left -> keep(readings, left)).orElse(false);
    }

    private boolean keep(ReadingsRecorded readings, Columns columns) {
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
        double[] second = columns.column(Bdf.UNIX_TIME);
        double[] value = columns.column(volt ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE);
        boolean added = insert(readings.fixtureId(), part, second, value, volt, ReadingFiles.toldBy(readings));
        if (added) {
            changes.note(readings.fixtureId(), part);
        }
        return added;
    }

    private boolean insert(
            FixtureId fixtureId, long part, double[] second, double[] value, boolean volt, String toldBy) {
        return sql.update(
                        """
                        insert into reading_block (fixture_id, part, first_second, last_second, volt, content, told_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        fixtureId,
                        part,
                        second[0],
                        second[second.length - 1],
                        volt,
                        PartReadings.content(second, value),
                        toldBy)
                == 1;
    }

    /// The time that readings which count no more were about; empty where there are none.
    public Optional<Span> withdraw(ReadingsWithdrawn withdrawn) {
        FixtureId fixtureId = withdrawn.fixtureId();
        List<Span> spans = new ArrayList<>();
        for (String toldBy : files.withdraw(withdrawn)) {
            List<Span> dropped = sql.list(
                    "delete from reading_block where fixture_id = ? and told_by = ? returning *",
                    row -> {
                        changes.note(fixtureId, row.number("part"));
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

    /// Live readings of a span of time; whether any counted.
    public boolean withdraw(LiveReadingsWithdrawn withdrawn) {
        live.note(withdrawn);
        LiveWithdrawals.Span span = LiveWithdrawals.Span.of(withdrawn);
        boolean any = false;
        for (Long part : changes.parts(withdrawn.fixtureId(), part(span.from()), part(span.until()))) {
            List<ToldBlock> touched = live(withdrawn, part, span);
            touched.forEach(told -> strike(withdrawn.fixtureId(), told, span));
            any |= !touched.isEmpty();
        }
        return any;
    }

    private List<ToldBlock> live(LiveReadingsWithdrawn withdrawn, long part, LiveWithdrawals.Span span) {
        return sql
                .list(
                        """
                        select part, volt, content, told_by from reading_block
                        where fixture_id = ? and part = ? and last_second >= ? and first_second < ?
                          and (told_by = '' or starts_with(told_by, ?))""",
                        ToldBlock::of,
                        withdrawn.fixtureId(),
                        part,
                        span.from(),
                        span.until(),
                        ReadingFiles.LIVE_AFTER)
                .stream()
                .filter(told -> ReadingFiles.withdrawalsBefore(told.by()) < withdrawn.number())
                .toList();
    }

    private void strike(FixtureId fixtureId, ToldBlock told, LiveWithdrawals.Span span) {
        sql.update(
                "delete from reading_block where fixture_id = ? and part = ? and first_second = ? and told_by = ?",
                fixtureId,
                told.part(),
                told.readings().second()[0],
                told.by());
        PartReadings left = told.readings().without(span);
        if (left.second().length > 0) {
            insert(fixtureId, told.part(), left.second(), left.value(), left.volt()[0], told.by());
        }
        changes.note(fixtureId, told.part());
    }

    /// From a first to a last reading, s since 1970.
    public record Span(double firstSecond, double lastSecond) {}

    /// The files that told readings of an interval.
    public List<SampleSource> sources(FixtureId fixtureId, Instant from, Instant until) {
        double first = UnixSecond.of(from);
        double last = UnixSecond.of(until);
        return files.of(fixtureId, part(first), part(last), first, last);
    }

    private static long part(double second) {
        return (long) Math.floor(second / PART_SECOND);
    }

    /// How often the blocks of the ten minutes of an interval became more or fewer. The same number means the same
    /// readings.
    long changes(FixtureId fixtureId, Instant from, Instant until) {
        return changes.among(fixtureId, part(UnixSecond.of(from)), part(UnixSecond.of(until)));
    }

    /// The readings from a moment until before another, in order of time.
    void through(FixtureId fixtureId, Instant from, Instant until, Taker each) {
        double fromSecond = UnixSecond.of(from);
        double untilSecond = UnixSecond.of(until);
        for (Long part : changes.parts(fixtureId, part(fromSecond), part(untilSecond))) {
            PartReadings.together(blocks(fixtureId, part, fromSecond, untilSecond))
                    .through(each);
        }
    }

    private List<PartReadings> blocks(FixtureId fixtureId, long part, double fromSecond, double untilSecond) {
        return sql.list(
                """
                select volt, content from reading_block
                where fixture_id = ? and part = ? and last_second >= ? and first_second <= ?
                order by first_second""",
                row -> PartReadings.of(row.bytes("content"), row.yes("volt")),
                fixtureId,
                part,
                fromSecond,
                untilSecond);
    }
}
