package org.provolt.metrics.spectrum;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
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

    /// The spectra of a run by identity, without those that were taken back.
    public List<HeardSpectrum> of(RunId runId) {
        return sql.list("""
                select s.*, %s as measured_at from heard_spectrum s join heard_run r using (run_id)
                where s.run_id = ? and %s order by s.spectrum_id""".formatted(MEASURED_AT, STANDS), SpectrumTable::spectrum, runId);
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
                row.moment("measured_at"),
                SeriesTable.anchor(row),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                (int) row.number("points"),
                row.text("digest"));
    }
}
