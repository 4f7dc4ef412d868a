package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// Runs as they were heard of.
@Singleton
public class HeardRuns {

    private final Sql sql;
    private final News news;
    private final ImageNews images;

    HeardRuns(Sql sql, News news, ImageNews images) {
        this.sql = sql;
        this.news = news;
        this.images = images;
    }

    void started(RunStarted run, long version, String actor) {
        known(run.runId(), version, run.cellId(), run.cellConfiguration(), false, run.occurredAt());
        sql.update("update heard_run set instrument_id = ? where run_id = ?", run.instrumentId(), run.runId());
        sql.update(
                "insert into heard_run_start (run_id, started_by) values (?, ?) on conflict do nothing",
                run.runId(),
                actor);
        sql.update("insert into run_fold (run_id) values (?) on conflict do nothing", run.runId());
        news.ofRun(run.runId());
        news.ofCondition(run.cellId());
    }

    void corrected(RunCorrected run, long version) {
        find(run.runId()).ifPresent(before -> {
            images.ofCell(before.cellId());
            news.ofCondition(before.cellId());
        });
        known(run.runId(), version, run.cellId(), run.cellConfiguration(), run.polarityReversed(), run.startedAt());
        news.ofRun(run.runId());
        news.ofCondition(run.cellId());
    }

    void ended(RunId runId, boolean completed) {
        sql.update(
                "insert into heard_run_end (run_id, completed) values (?, ?) on conflict do nothing", runId, completed);
        news.ofRun(runId);
    }

    /// The newest version counts, whichever is heard last.
    private void known(
            RunId runId,
            long version,
            CellId cellId,
            CellConfiguration configuration,
            boolean polarityReversed,
            Instant startedAt) {
        sql.update("""
                insert into heard_run as known (run_id, version, cell_id, cell_configuration, polarity_reversed, started_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (run_id) do update set
                  version = excluded.version, cell_id = excluded.cell_id,
                  cell_configuration = excluded.cell_configuration,
                  polarity_reversed = excluded.polarity_reversed, started_at = excluded.started_at
                where excluded.version > known.version""", runId, version, cellId, configuration, polarityReversed, startedAt);
    }

    /// The run, once its start was heard.
    public Optional<HeardRun> find(RunId runId) {
        return sql.first("""
                select r.*, coalesce(e.completed, false) as completed
                from heard_run r join heard_run_start using (run_id) left join heard_run_end e using (run_id)
                where run_id = ?""", HeardRuns::run, runId);
    }

    /// The runs of a cell whose starts were heard, by identity.
    public List<HeardRun> ofCell(CellId cellId) {
        return sql.list("""
                select r.*, coalesce(e.completed, false) as completed
                from heard_run r join heard_run_start using (run_id) left join heard_run_end e using (run_id)
                where cell_id = ? order by run_id""", HeardRuns::run, cellId);
    }

    private static HeardRun run(Row row) throws SQLException {
        String configuration = row.text("cell_configuration");
        return new HeardRun(
                row.identity("run_id", RunId::new),
                row.identity("cell_id", CellId::new),
                Arrays.stream(CellConfiguration.values())
                        .filter(each -> each.toString().equals(configuration))
                        .findFirst()
                        .orElseThrow(),
                row.yes("polarity_reversed"),
                row.moment("started_at"),
                row.yes("completed"));
    }
}
