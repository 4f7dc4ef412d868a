package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.store.Sql;

/// Finds how many current results rest on what a file told.
@Singleton
class ImportImpact {

    /// What stands on the file's records, on its spectra and on its images.
    private static final String RESTING = """
            select r.result_id, r.cell_id, r.image_id from result r
            where r.standing = 'current' and r.image_id in (select image_id from heard_image where import_id = ?)
            union
            select r.result_id, r.cell_id, r.image_id
            from heard_file f join heard_run h using (run_id)
            join result r on r.cell_id = h.cell_id and r.standing = 'current' and r.spectrum_id is null
            join result_inputs i on i.digest = r.inputs_digest
            where f.import_id = ? and f.role = 'source' and coalesce(r.run_id, f.run_id) = f.run_id
              and i.content::jsonb -> 'ranges' @> jsonb_build_array(jsonb_build_object('series_id', f.series_id))
            union
            select r.result_id, r.cell_id, r.image_id
            from heard_file f join result r on r.run_id = f.run_id and r.standing = 'current'
              and r.spectrum_id::text = f.series_id
            where f.import_id = ? and f.role = 'source'""";

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

    /// Of each image that is the file's, or whose charge was plated in records of it.
    List<OfImage> images(ImportId importId) {
        return sql.list(
                "with resting as (" + RESTING + """
                ) select image_id, count(*) as results from resting where image_id is not null
                group by image_id order by image_id""",
                row -> new OfImage(row.identity("image_id", ImageId::new), row.number("results")),
                importId,
                importId,
                importId);
    }

    /// In which the cells of those results take part; a cell in two studies counts in both.
    List<ConditionImpact.OfStudy> studies(ImportId importId) {
        return sql.list(
                "with resting as (" + RESTING + """
                ) select study_id, title, count(*) as results
                from resting join heard_study_cell using (cell_id) join heard_study using (study_id)
                where takes_part group by study_id, title order by title, study_id""",
                row -> new ConditionImpact.OfStudy(
                        row.identity("study_id", StudyId::new), row.text("title"), row.number("results")),
                importId,
                importId,
                importId);
    }

    /// @param results current ones of its deposits
    record OfImage(ImageId imageId, long results) {}

    /// @param results current ones that rest on records or spectra of the file
    /// @param cycles  of which they are
    /// @param spectra of which they are
    record OfRun(RunId runId, long results, long cycles, long spectra) {}
}
