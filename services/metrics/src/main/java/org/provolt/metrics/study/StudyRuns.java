package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.heard.HeardRuns;
import org.provolt.metrics.heard.HeardStudies;
import org.provolt.metrics.quotation.Quoted;
import org.provolt.metrics.read.CycleViews;
import org.provolt.metrics.read.SpectrumViews;
import org.provolt.metrics.spectrum.SpectrumTable;
import org.provolt.metrics.store.Sql;

/// The runs of a study's cells.
@Singleton
class StudyRuns {

    private final Sql sql;
    private final HeardStudies studies;
    private final HeardRuns runs;
    private final CycleViews cycles;
    private final SpectrumViews spectra;

    StudyRuns(Sql sql, HeardStudies studies, HeardRuns runs, CycleViews cycles, SpectrumViews spectra) {
        this.sql = sql;
        this.studies = studies;
        this.runs = runs;
        this.cycles = cycles;
        this.spectra = spectra;
    }

    /// By cell and start; one study's cycles fit in memory a run at a time.
    List<HeardRun> of(StudyId studyId) {
        if (studies.title(studyId).isEmpty()) {
            throw Refused.unknown("unknown-study", "There is no study " + studyId + ".");
        }
        return sql.list("""
                        select run_id from heard_study_cell join heard_run using (cell_id)
                        where study_id = ? and takes_part order by cell_id, started_at, run_id""", row -> row.identity("run_id", RunId::new), studyId).stream()
                .flatMap(run -> runs.find(run).stream())
                .toList();
    }

    /// By the versions that the study quotes.
    StudyRun cyclesOf(HeardRun run, Quoted quoted) {
        return new StudyRun(
                run,
                cycles.list(run.runId(), 0, Integer.MAX_VALUE).stream()
                        .filter(CycleMeasured::complete)
                        .map(quoted::seen)
                        .toList());
    }

    /// The spectra that were told, of one stage or of all.
    List<SpectrumFitted> spectraOf(HeardRun run, @Nullable String stage) {
        return sql.list("""
                select fitted from spectrum_view where run_id = ? and (?::text is null or stage = ?)
                order by spectrum_id""", row -> spectra.read(row.text("fitted")), run.runId(), stage, stage);
    }

    /// The spectrum of a stage that was measured last.
    Optional<SpectrumFitted> spectrumOf(HeardRun run, String stage) {
        return sql.first(
                """
                select v.fitted from heard_spectrum s join heard_run r using (run_id) join spectrum_view v using (spectrum_id)
                where s.run_id = ? and v.stage = ? order by %s desc, number desc, spectrum_id desc limit 1""".formatted(SpectrumTable.MEASURED_AT), row -> spectra.read(row.text("fitted")), run.runId(), stage);
    }
}
