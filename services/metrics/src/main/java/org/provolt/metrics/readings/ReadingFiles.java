package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.FixtureId;
import org.provolt.metrics.store.AnalysisJson;
import org.provolt.metrics.store.Sql;

/// The files that told readings, and those of them that were taken back. A withdrawal can be heard of before the
/// readings.
@Singleton
class ReadingFiles {

    /// Who told the readings of a live load cell.
    private static final String LIVE = "";

    /// Those that were told after some had been withdrawn, with how many times.
    static final String LIVE_AFTER = "live/";

    private final Sql sql;

    ReadingFiles(Sql sql) {
        this.sql = sql;
    }

    /// A file and its reading; the same word for all readings of live load cells between two withdrawals of such.
    static String toldBy(ReadingsRecorded readings) {
        SampleSource source = readings.source();
        if (source != null) {
            return source.importId() + "/" + readings.reading();
        }
        return readings.withdrawals() == null ? LIVE : LIVE_AFTER + readings.withdrawals();
    }

    /// How many withdrawals of live readings went before those of a teller.
    static int withdrawalsBefore(String toldBy) {
        return toldBy.equals(LIVE) ? 0 : Integer.parseInt(toldBy.substring(LIVE_AFTER.length()));
    }

    void note(ReadingsRecorded readings) {
        SampleSource source = readings.source();
        if (source != null && readings.reading() != null) {
            sql.update("""
                    insert into reading_file (told_by, import_id, reading, source) values (?, ?, ?, ?)
                    on conflict do nothing""", toldBy(readings), source.importId(), readings.reading(), AnalysisJson.write(source));
        }
    }

    boolean isWithdrawn(ReadingsRecorded readings) {
        SampleSource source = readings.source();
        return source != null
                && readings.reading() != null
                && sql.first("""
                                select 1 from readings_withdrawn
                                where fixture_id = ? and import_id = ? and last_reading >= ?""", row -> true, readings.fixtureId(), source.importId(), readings.reading())
                        .isPresent();
    }

    /// Who told what is taken back.
    List<String> withdraw(ReadingsWithdrawn withdrawn) {
        sql.update("""
                insert into readings_withdrawn as known (fixture_id, import_id, last_reading) values (?, ?, ?)
                on conflict (fixture_id, import_id) do update
                  set last_reading = greatest(known.last_reading, excluded.last_reading)""", withdrawn.fixtureId(), withdrawn.importId(), withdrawn.lastReading());
        return sql.list(
                "select told_by from reading_file where import_id = ? and reading <= ? order by reading",
                row -> row.text("told_by"),
                withdrawn.importId(),
                withdrawn.lastReading());
    }

    /// Those that told a reading from a moment until before another, or between two such.
    ///
    /// @param first ten minutes
    /// @param last  ten minutes
    List<SampleSource> of(FixtureId fixtureId, long first, long last, double from, double until) {
        return sql
                .list(
                        """
                        select source from reading_file where told_by in (
                          select told_by from reading_block where fixture_id = ? and part between ? and ?
                            and last_second >= ? and first_second < ?)
                        order by import_id, reading""",
                        row -> AnalysisJson.read(row.text("source"), SampleSource.class),
                        fixtureId,
                        first,
                        last,
                        from,
                        until)
                .stream()
                .distinct()
                .toList();
    }
}
