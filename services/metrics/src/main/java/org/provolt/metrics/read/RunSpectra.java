package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.metrics.spectrum.FixedModel;
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
    ///
    /// @param version of the resistance; the usual one unless told
    List<SpectrumItem> after(RunId runId, @Nullable String version, SpectrumCursor after, int most) {
        List<SpectrumItem> spectra = list(
                "(measured_at, number, spectrum_id) > (?, ?, ?) order by measured_at, number, spectrum_id",
                runId,
                version,
                after,
                most);
        List<SpectrumItem> before = list(
                "(measured_at, number, spectrum_id) <= (?, ?, ?) order by measured_at desc, number desc, spectrum_id desc",
                runId,
                version,
                after,
                1);
        return ResistanceFlags.on(before.stream().findFirst(), spectra);
    }

    private List<SpectrumItem> list(
            String which, RunId runId, @Nullable String version, SpectrumCursor place, int most) {
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
                row -> item(row, version),
                runId,
                place.measuredAt(),
                place.number(),
                place.spectrumId(),
                most);
    }

    private SpectrumItem item(Row row, @Nullable String version) throws SQLException {
        HeardSpectrum spectrum = SpectrumTable.spectrum(row);
        Columns points = SpectrumPoints.read(row.bytes("content"));
        String fitted = row.textOrNull("fitted");
        return fitted == null
                ? SpectrumItem.unfitted(spectrum, points)
                : item(spectrum, points, views.read(fitted), version);
    }

    /// Fitted before the version was told is not fitted yet.
    private static SpectrumItem item(
            HeardSpectrum spectrum, Columns points, SpectrumFitted told, @Nullable String version) {
        SpectrumFitted seen = version == null ? told : FixedModel.seen(told, version);
        return seen.measurements().stream().anyMatch(each -> each.metric().equals(FixedModel.OHM))
                ? SpectrumItem.of(spectrum, points, seen)
                : SpectrumItem.unfitted(spectrum, points);
    }
}
