package org.provolt.metrics.spectrum;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;
import org.provolt.metrics.samples.SeriesTable;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// What was heard of runs' spectra. What was measured does not change.
@Singleton
public class SpectrumTable {

    /// The moment of a spectrum that nobody dated is its run's start, as far as that is known.
    public static final String MEASURED_AT =
            "case when s.anchor_kind = 'run-start' then r.started_at else s.anchor_at end";

    /// Of a spectrum that was not taken back.
    public static final String STANDS = """
            not exists (select 1 from heard_spectrum_standing w where w.spectrum_id = s.spectrum_id and w.withdrawn)""";

    /// What is stated of a spectrum's stage, beside `s`.
    public static final String STATED = "left join heard_spectrum_stage t using (spectrum_id)";

    public static final String STATED_COLUMNS = "t.basis as stated_basis, t.stage as stated_stage";

    private final Sql sql;

    SpectrumTable(Sql sql) {
        this.sql = sql;
    }

    public void recorded(SpectrumRecorded spectrum) {
        byte[] content = SpectrumPoints.write(spectrum.columns());
        sql.update(
                """
                insert into heard_spectrum
                  (spectrum_id, run_id, stage, number, anchor_kind, anchor_at, anchor_uncertainty_second, points, content, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                spectrum.spectrumId(),
                spectrum.runId(),
                spectrum.stage(),
                spectrum.number() == null ? 0 : spectrum.number(),
                spectrum.measured().kind(),
                spectrum.measured().at(),
                spectrum.measured().uncertaintySecond(),
                spectrum.columns().size(),
                content,
                SpectrumPoints.digest(spectrum.spectrumId(), content));
    }

    /// Whether a spectrum counts. The newest version decides, whichever is heard last.
    public void stands(SpectrumId spectrumId, long version, boolean there) {
        sql.update("""
                insert into heard_spectrum_standing as known (spectrum_id, version, withdrawn) values (?, ?, ?)
                on conflict (spectrum_id) do update set version = excluded.version, withdrawn = excluded.withdrawn
                where excluded.version > known.version""", spectrumId, version, !there);
    }

    /// The stage that is said of a spectrum since its points were recorded. The newest version decides, whichever is
    /// heard last.
    public void stated(SpectrumStageStated stated, long version) {
        sql.update(
                """
                insert into heard_spectrum_stage as known (spectrum_id, version, stage, basis) values (?, ?, ?, ?)
                on conflict (spectrum_id) do update
                set version = excluded.version, stage = excluded.stage, basis = excluded.basis
                where excluded.version > known.version""",
                stated.spectrumId(),
                version,
                stated.stage(),
                stated.basis().name());
    }

    /// The spectra of a run by identity, without those that were taken back.
    public List<HeardSpectrum> of(RunId runId) {
        return sql.list("""
                select s.*, %s, %s as measured_at from heard_spectrum s join heard_run r using (run_id) %s
                where s.run_id = ? and %s order by s.spectrum_id""".formatted(STATED_COLUMNS, MEASURED_AT, STATED, STANDS), SpectrumTable::spectrum, runId);
    }

    Columns points(SpectrumId spectrumId) {
        return sql.first(
                        "select content from heard_spectrum where spectrum_id = ?",
                        row -> SpectrumPoints.read(row.bytes("content")),
                        spectrumId)
                .orElseThrow();
    }

    public static HeardSpectrum spectrum(Row row) throws SQLException {
        int number = (int) row.number("number");
        return new HeardSpectrum(
                row.identity("spectrum_id", SpectrumId::new),
                row.textOrNull("stage"),
                said(row),
                row.moment("measured_at"),
                SeriesTable.anchor(row),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                (int) row.number("points"),
                row.text("digest"));
    }

    /// What was stated last, else what was said with the points. A stage that was recorded and is stated again is as if
    /// nobody had stated another meanwhile: results are the first ones again.
    private static @Nullable HeldStage said(Row row) throws SQLException {
        String recorded = row.textOrNull("stage");
        String basis = row.textOrNull("stated_basis");
        String stage = basis == null ? recorded : row.textOrNull("stated_stage");
        if (stage == null) {
            return null;
        }
        return HeldStage.of(
                stage, stage.equals(recorded) || basis == null ? StageBasis.TOLD : StageBasis.valueOf(basis));
    }
}
