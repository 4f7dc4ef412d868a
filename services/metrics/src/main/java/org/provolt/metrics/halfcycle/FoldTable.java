package org.provolt.metrics.halfcycle;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.AnalysisJson;
import org.provolt.metrics.store.Sql;

/// How far each run is measured.
@Singleton
public class FoldTable {

    private final Sql sql;

    FoldTable(Sql sql) {
        this.sql = sql;
    }

    /// A run's row, held for the rest of the transaction.
    ///
    /// @param state null before the first measuring
    public record Claimed(@Nullable FoldState state) {}

    /// A run of which nothing is measured yet.
    public void begin(RunId runId) {
        sql.update("insert into run_fold (run_id) values (?) on conflict do nothing", runId);
    }

    /// Empty while another holds the run, or nothing was heard of it.
    public Optional<Claimed> claim(RunId runId) {
        return sql.first(
                "select state from run_fold where run_id = ? for update skip locked",
                row -> {
                    String state = row.textOrNull("state");
                    return new Claimed(state == null ? null : AnalysisJson.read(state, FoldState.class));
                },
                runId);
    }

    /// How far the run is measured now, for whoever only looks.
    Optional<FoldState> state(RunId runId) {
        return sql.first(
                "select state from run_fold where run_id = ? and state is not null",
                row -> AnalysisJson.read(row.text("state"), FoldState.class),
                runId);
    }

    public void save(RunId runId, FoldState state) {
        sql.update("update run_fold set state = ? where run_id = ?", AnalysisJson.write(state), runId);
    }
}
