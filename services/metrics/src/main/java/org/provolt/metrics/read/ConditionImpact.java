package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.store.Sql;

/// Finds how many current results rest on a record that is about to be corrected, withdrawn or followed by another.
@Singleton
class ConditionImpact {

    private static final String QUOTED = """
            select r.* from result r join result_conditions c on c.digest = r.conditions_digest
            where r.standing = 'current' and r.cell_id in (select s.cell_id from heard_setting s where %s = ?)
              and c.content::jsonb @> jsonb_build_object('pressure', jsonb_build_object('%s', jsonb_build_array(?::text)))""";

    private final Sql sql;

    ConditionImpact(Sql sql) {
        this.sql = sql;
    }

    /// A build is a condition of all that was measured on its cell.
    Resting ofCell(CellId cellId) {
        return counted("select * from result where standing = 'current' and cell_id = ?", cellId.value());
    }

    Resting ofRun(RunId runId) {
        return counted("select * from result where standing = 'current' and run_id = ?", runId.value());
    }

    /// Those whose pressure quotes the setting.
    Resting ofSetting(PressureSettingId settingId) {
        return counted(
                QUOTED.formatted("s.pressure_setting_id", "setting_ids"),
                settingId.value(),
                settingId.value().toString());
    }

    /// Those whose pressure quotes the fixture: the most that a calibration of its load cell can change. Pressures that
    /// it did not read, or not within the calibration's validity, stay as they are.
    Resting ofFixture(FixtureId fixtureId) {
        return counted(
                QUOTED.formatted("s.fixture_id", "fixture_ids"),
                fixtureId.value(),
                fixtureId.value().toString());
    }

    /// The uncertainties that rest on how accurate its current is; the numbers that they belong to do not.
    Resting ofInstrument(InstrumentId instrumentId) {
        return counted("""
                select r.* from result r join heard_run h using (run_id)
                where r.standing = 'current' and h.instrument_id = ? and r.spectrum_id is null
                  and r.metric like '%standard\\_uncertainty%'""", instrumentId.value());
    }

    private Resting counted(String resting, Object... subject) {
        List<OfStudy> studies = sql.list(
                "with resting as (" + resting + """
                ) select study_id, title, count(*) as results
                from resting join heard_study_cell using (cell_id) join heard_study using (study_id)
                where takes_part group by study_id, title order by title, study_id""",
                row -> new OfStudy(row.identity("study_id", StudyId::new), row.text("title"), row.number("results")),
                subject);
        return sql.first(
                        "with resting as (" + resting + """
                        ) select count(*) as results, count(distinct run_id) as runs,
                          count(distinct (run_id, cycle)) filter (where run_id is not null and spectrum_id is null)
                            as cycles,
                          count(distinct spectrum_id) as spectra, count(distinct image_id) as images
                        from resting""",
                        row -> new Resting(
                                row.number("results"),
                                row.number("runs"),
                                row.number("cycles"),
                                row.number("spectra"),
                                row.number("images"),
                                studies),
                        subject)
                .orElseThrow();
    }

    /// @param results current ones that rest on the record
    /// @param runs    of which they are
    /// @param cycles  of which they are
    /// @param spectra of which they are
    /// @param images  of which they are
    /// @param studies in which their cells take part
    record Resting(long results, long runs, long cycles, long spectra, long images, List<OfStudy> studies) {}

    /// @param results those of its cells; a cell in two studies counts in both
    record OfStudy(StudyId studyId, String title, long results) {}
}
