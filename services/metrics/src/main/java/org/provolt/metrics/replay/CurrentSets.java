package org.provolt.metrics.replay;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// The current results of a run, live and rebuilt, as the transaction under way sees both. Compared is what a result's
/// identity rests on and what is shown of it, values bit by bit; not when it was told, nor by which files.
@Singleton
class CurrentSets {

    private static final String WHERE = """
            case when live.subject is null then 'only rebuilt'
              when rebuilt.subject is null then 'only live' else 'different' end""";

    private final Sql sql;

    CurrentSets(Sql sql) {
        this.sql = sql;
    }

    List<Difference> differences(RunId runId) {
        List<Difference> found = new ArrayList<>(results(runId));
        found.addAll(sheets(runId));
        found.addAll(texts(runId, "conditions"));
        found.addAll(texts(runId, "inputs"));
        return found;
    }

    private List<Difference> results(RunId runId) {
        String current = """
                select 'result ' || result_id as subject, 'cycle ' || cycle || coalesce(' spectrum ' || spectrum_id, '')
                    || ' ' || metric as name,
                  coalesce(value::text, absent_because) as shown,
                  row (cell_id, cycle, spectrum_id, metric, float8send(value), absent_because, algorithm, version,
                    parameters::jsonb, inputs_digest, conditions_digest) as content
                from %s.result where run_id = ? and standing = 'current'""";
        return compared(runId, current, "coalesce(live.name, rebuilt.name) || ', ' || ");
    }

    /// What the page of a run shows of its cycles and spectra.
    private List<Difference> sheets(RunId runId) {
        String told = """
                select subject, null as shown, jsonb_set(content::jsonb - 'occurred_at', '{inputs,ranges}',
                    coalesce((select jsonb_agg(stretch - 'file_sha256')
                      from jsonb_array_elements(content::jsonb #> '{inputs,ranges}') stretch), '[]')) as content
                from (select run_id, 'sheet of cycle ' || cycle as subject, measured as content from %1$s.cycle_view
                  union all select run_id, 'sheet of the open cycle', measured from %1$s.open_cycle_view
                  union all select run_id, 'sheet of spectrum ' || spectrum_id, fitted from %1$s.spectrum_view) sheet
                where run_id = ?""";
        return compared(runId, told, "");
    }

    private List<Difference> texts(RunId runId, String what) {
        String used = """
                select distinct '{what} ' || digest as subject, null as shown, case when '{what}' = 'inputs'
                  then coalesce((select jsonb_agg(stretch - 'file_sha256')
                    from jsonb_array_elements(content::jsonb -> 'ranges') stretch), '[]')
                  else content::jsonb end as content
                from %1$s.result_{what} join %1$s.result on {what}_digest = digest
                where run_id = ? and standing = 'current'""";
        return compared(runId, used.replace("{what}", what), "");
    }

    private List<Difference> compared(RunId runId, String set, String before) {
        String query = "with live as (" + set.formatted("public") + "), rebuilt as ("
                + set.formatted(ReplaySchema.NAME) + ") select " + before
                + "coalesce(live.subject, rebuilt.subject) as subject, " + WHERE
                + " as how, live.shown as live, rebuilt.shown as rebuilt from live full join rebuilt using (subject)"
                + " where live.content is distinct from rebuilt.content order by 1";
        return sql.list(query, CurrentSets::difference, runId, runId);
    }

    private static Difference difference(Row row) throws SQLException {
        return new Difference(
                row.text("subject"),
                row.text("how"),
                Objects.requireNonNullElse(row.textOrNull("live"), ""),
                Objects.requireNonNullElse(row.textOrNull("rebuilt"), ""));
    }

    /// How many results the run has, rebuilt.
    long results(RunId runId, String schema) {
        return sql.first(
                        "select count(*) as results from " + schema
                                + ".result where run_id = ? and standing = 'current'",
                        row -> row.number("results"),
                        runId)
                .orElseThrow();
    }

    /// How many samples were heard of it.
    long samples(RunId runId) {
        return sql.first("""
                        select coalesce(sum(next_index - first_index), 0) as samples from sample_block
                        where run_id = ?""", row -> row.number("samples"), runId).orElseThrow();
    }

    /// Every run that there is something of, live.
    List<RunId> runs() {
        return sql.list("""
                select run_id from heard_run
                union select run_id from cycle_view union select run_id from spectrum_view
                union select run_id from open_cycle_view
                union select run_id from result where run_id is not null and standing = 'current'
                order by run_id""", row -> row.identity("run_id", RunId::new));
    }

    /// Whether there is news that the live results may not hold yet.
    boolean areBehind(RunId runId) {
        return sql.first("""
                        select exists (select from run_to_measure where run_id = ?)
                          or exists (select from condition_changed) or exists (select from readings_heard) as behind""", row -> row.yes("behind"), runId).orElseThrow();
    }
}
