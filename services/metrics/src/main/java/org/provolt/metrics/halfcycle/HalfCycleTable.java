package org.provolt.metrics.halfcycle;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.AnalysisJson;
import org.provolt.metrics.store.Sql;

/// The measured half cycles of all runs.
@Singleton
public class HalfCycleTable {

    private final Sql sql;

    HalfCycleTable(Sql sql) {
        this.sql = sql;
    }

    /// Half cycles of a run by number, at most so many, from one on.
    public List<DigestedHalfCycle> from(RunId runId, long number, int most) {
        return sql.list(
                "select measured from half_cycle where run_id = ? and number >= ? order by number limit ?",
                row -> AnalysisJson.read(row.text("measured"), DigestedHalfCycle.class),
                runId,
                number,
                most);
    }

    /// The current that had begun last by a moment of the run's clock.
    public Optional<Flow> lastBegunBy(RunId runId, double second) {
        return sql.first(
                """
                select measured from half_cycle where run_id = ? and first_second <= ?
                order by first_second desc, number desc limit 1""", row -> Flow.of(AnalysisJson.read(row.text("measured"), DigestedHalfCycle.class)), runId, second);
    }

    /// Forgets those from a number on, and keeps others in their place.
    void replaceFrom(RunId runId, long number, List<DigestedHalfCycle> halves) {
        sql.update("delete from half_cycle where run_id = ? and number >= ?", runId, number);
        List<@Nullable Object[]> rows = halves.stream()
                .map(half -> new @Nullable Object[] {
                    runId.value(),
                    half.number(),
                    AnalysisJson.write(half),
                    half.half().range().firstSecond()
                })
                .toList();
        sql.batch("insert into half_cycle (run_id, number, measured, first_second) values (?, ?, ?, ?)", rows);
    }
}
