package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.metrics.store.Sql;

/// Spans of time whose live readings were taken back. A withdrawal can be heard of before what it takes back; what was
/// told after it says so by its number.
@Singleton
class LiveWithdrawals {

    private final Sql sql;

    LiveWithdrawals(Sql sql) {
        this.sql = sql;
    }

    /// @param from  s since 1970, included
    /// @param until not included
    record Span(double from, double until) {

        static Span of(LiveReadingsWithdrawn withdrawn) {
            return new Span(UnixSecond.of(withdrawn.from()), UnixSecond.of(withdrawn.until()));
        }

        boolean holds(double second) {
            return second >= from && second < until;
        }
    }

    void note(LiveReadingsWithdrawn withdrawn) {
        Span span = Span.of(withdrawn);
        sql.update("""
                insert into live_readings_withdrawn (fixture_id, number, from_second, until_second)
                values (?, ?, ?, ?) on conflict do nothing""", withdrawn.fixtureId(), withdrawn.number(), span.from(), span.until());
    }

    /// The readings that still count; empty where none does.
    Optional<Columns> left(ReadingsRecorded readings) {
        if (readings.source() != null) {
            return Optional.of(readings.columns());
        }
        List<Span> spans = after(readings.fixtureId(), Objects.requireNonNullElse(readings.withdrawals(), 0));
        Columns columns = readings.columns();
        int[] rows = IntStream.range(0, columns.size())
                .filter(row -> spans.stream().noneMatch(span -> span.holds(columns.at(Bdf.UNIX_TIME, row))))
                .toArray();
        return rows.length == 0 ? Optional.empty() : Optional.of(PartReadings.rows(columns, rows));
    }

    private List<Span> after(FixtureId fixtureId, int number) {
        return sql.list(
                "select from_second, until_second from live_readings_withdrawn where fixture_id = ? and number > ?",
                row -> new Span(row.value("from_second"), row.value("until_second")),
                fixtureId,
                number);
    }
}
