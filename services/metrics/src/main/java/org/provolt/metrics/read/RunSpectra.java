package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.metrics.spectrum.HeardSpectrum;
import org.provolt.metrics.spectrum.SpectrumPoints;
import org.provolt.metrics.spectrum.SpectrumTable;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// Finds the spectra of runs, with what was found in them.
@Singleton
class RunSpectra {

    private final Sql sql;
    private final SpectrumViews views;

    RunSpectra(Sql sql, SpectrumViews views) {
        this.sql = sql;
        this.views = views;
    }

    /// In the order in which they were measured; of one moment by their place in their file.
    List<SpectrumItem> after(RunId runId, SpectrumCursor after, int most) {
        List<SpectrumItem> spectra = list(
                "(measured_at, number, spectrum_id) > (?, ?, ?) order by measured_at, number, spectrum_id",
                runId,
                after,
                most);
        List<SpectrumItem> before = list(
                "(measured_at, number, spectrum_id) <= (?, ?, ?) order by measured_at desc, number desc, spectrum_id desc",
                runId,
                after,
                1);
        return ResistanceFlags.on(before.stream().findFirst(), spectra);
    }

    private List<SpectrumItem> list(String which, RunId runId, SpectrumCursor place, int most) {
        return sql.list(
                """
                select * from (
                  select s.*, %s, %s as measured_at, v.fitted
                  from heard_spectrum s join heard_run r using (run_id) left join spectrum_view v using (spectrum_id) %s
                  where s.run_id = ? and %s) as spectra
                where %s limit ?""".formatted(
                                SpectrumTable.STATED_COLUMNS,
                                SpectrumTable.MEASURED_AT,
                                SpectrumTable.STATED,
                                SpectrumTable.STANDS,
                                which),
                this::item,
                runId,
                place.measuredAt(),
                place.number(),
                place.spectrumId(),
                most);
    }

    private SpectrumItem item(Row row) throws SQLException {
        HeardSpectrum spectrum = SpectrumTable.spectrum(row);
        Columns points = SpectrumPoints.read(row.bytes("content"));
        String fitted = row.textOrNull("fitted");
        return fitted == null
                ? SpectrumItem.unfitted(spectrum, points)
                : SpectrumItem.of(spectrum, points, views.read(fitted));
    }
}
