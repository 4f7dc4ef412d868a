package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.Sql;

/// Finds how many current results rest on what a file told.
@Singleton
class ImportImpact {

    private final Sql sql;

    ImportImpact(Sql sql) {
        this.sql = sql;
    }

    /// Of each run that has some. Results of cycles that would be counted otherwise are not among them.
    List<OfRun> of(ImportId importId) {
        return sql.list(
                """
                select f.run_id, count(distinct r.result_id) as results,
                  count(distinct r.cycle) filter (where r.spectrum_id is null) as cycles,
                  count(distinct r.spectrum_id) as spectra
                from heard_file f
                join result r on r.run_id = f.run_id and r.standing = 'current'
                join result_inputs i on i.digest = r.inputs_digest
                where f.import_id = ? and f.role = 'source' and case when r.spectrum_id is null
                  then i.content::jsonb -> 'ranges' @> jsonb_build_array(jsonb_build_object('series_id', f.series_id))
                  else r.spectrum_id::text = f.series_id end
                group by f.run_id order by f.run_id""",
                row -> new OfRun(
                        row.identity("run_id", RunId::new),
                        row.number("results"),
                        row.number("cycles"),
                        row.number("spectra")),
                importId);
    }

    /// @param results current ones that rest on records or spectra of the file
    /// @param cycles  of which they are
    /// @param spectra of which they are
    record OfRun(RunId runId, long results, long cycles, long spectra) {}
}
