package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.plot.ThinnedSeries;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.formats.bdf.BdfCsvWriter;
import org.provolt.formats.bdf.BdfParquetWriter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// A run's samples as people take them away: all of them, or as many as a plot needs.
@Singleton
class Samples {

    /// The ends of a series, and the lowest and highest of each watched column.
    static final int FEWEST_POINTS = 6;

    private static final List<String> WATCHED = List.of(Bdf.VOLTAGE, Bdf.CURRENT);

    private final RunSeries runSeries;
    private final StoredSamples stored;

    Samples(RunSeries runSeries, StoredSamples stored) {
        this.runSeries = runSeries;
        this.stored = stored;
    }

    /// The series that are asked for, as they are now.
    ///
    /// @param seriesId all of the run where absent
    List<SeriesView> chosen(RunId runId, @Nullable String seriesId) {
        List<SeriesView> all = runSeries.views(runId);
        if (seriesId == null) {
            return all;
        }
        List<SeriesView> one =
                all.stream().filter(view -> view.seriesId.equals(seriesId)).toList();
        if (one.isEmpty()) {
            throw Refused.unknown("unknown-series", "Run " + runId + " has no series " + seriesId + ".");
        }
        return one;
    }

    /// At most so many records over all series, each series its share; lowest and highest voltage and current stay.
    SamplePlot plot(RunCard run, List<SeriesView> series, int maxPoints) {
        List<SamplePlot.OfSeries> plots = new ArrayList<>();
        for (SeriesView view : series) {
            Columns columns = thinned(view, UnitedColumns.of(List.of(view)), share(view, series, maxPoints));
            plots.add(new SamplePlot.OfSeries(
                    view.seriesId, view.extent.recorded().size(), columns));
        }
        return new SamplePlot(run.runId(), run.polarityReversed(), plots);
    }

    /// Every record, series by series, in BDF's columns.
    void csv(List<SeriesView> series, Appendable out) {
        UnitedColumns columns = UnitedColumns.of(series);
        BdfCsvWriter writer = new BdfCsvWriter(out);
        writer.write(columns.none());
        series.forEach(view -> through(view, columns, writer::write));
    }

    /// The same, thinned.
    void csv(List<SeriesView> series, int maxPoints, Appendable out) {
        UnitedColumns columns = UnitedColumns.of(series);
        BdfCsvWriter writer = new BdfCsvWriter(out);
        writer.write(columns.none());
        series.forEach(view -> writer.write(thinned(view, columns, share(view, series, maxPoints))));
    }

    /// Every record, series by series, as BDF Parquet.
    void parquet(List<SeriesView> series, OutputStream out) {
        UnitedColumns columns = UnitedColumns.of(series);
        BdfParquetWriter writer = new BdfParquetWriter(out);
        writer.write(columns.none());
        series.forEach(view -> through(view, columns, writer::write));
        writer.finish();
    }

    /// The same, thinned.
    void parquet(List<SeriesView> series, int maxPoints, OutputStream out) {
        UnitedColumns columns = UnitedColumns.of(series);
        BdfParquetWriter writer = new BdfParquetWriter(out);
        writer.write(columns.none());
        series.forEach(view -> writer.write(thinned(view, columns, share(view, series, maxPoints))));
        writer.finish();
    }

    private Columns thinned(SeriesView view, UnitedColumns columns, int maxPoints) {
        long total = view.extent.recorded().size();
        if (total == 0) {
            return columns.none();
        }
        ThinnedSeries thinned = new ThinnedSeries(total, maxPoints, WATCHED);
        through(view, columns, thinned::add);
        return thinned.records();
    }

    private void through(SeriesView view, UnitedColumns columns, Consumer<Columns> visitor) {
        stored.through(
                new SeriesStreamId(view.streamId), view.lastSequence, block -> visitor.accept(columns.of(block)));
    }

    private static int share(SeriesView view, List<SeriesView> series, int maxPoints) {
        long all =
                series.stream().mapToLong(each -> each.extent.recorded().size()).sum();
        long share = all == 0 ? 0 : maxPoints * view.extent.recorded().size() / all;
        return Math.toIntExact(Math.max(FEWEST_POINTS, share));
    }
}
