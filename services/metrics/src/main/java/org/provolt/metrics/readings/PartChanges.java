package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.kernel.FixtureId;
import org.provolt.metrics.store.Sql;

/// How often the blocks of ten minutes of a load cell became more or fewer. The same number means the same readings.
@Singleton
class PartChanges {

    private final Sql sql;

    PartChanges(Sql sql) {
        this.sql = sql;
    }

    void note(FixtureId fixtureId, long part) {
        sql.update("""
                insert into reading_part (fixture_id, part, changes) values (?, ?, 1)
                on conflict (fixture_id, part) do update set changes = reading_part.changes + 1""", fixtureId, part);
    }

    long among(FixtureId fixtureId, long first, long last) {
        return sql.first("""
                        select coalesce(sum(changes), 0) as changes from reading_part
                        where fixture_id = ? and part between ? and ?""", row -> row.number("changes"), fixtureId, first, last)
                .orElseThrow();
    }

    /// Those of which there ever were any.
    List<Long> parts(FixtureId fixtureId, long first, long last) {
        return sql.list(
                "select part from reading_part where fixture_id = ? and part between ? and ? order by part",
                row -> row.number("part"),
                fixtureId,
                first,
                last);
    }
}
