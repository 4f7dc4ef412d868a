package org.provolt.metrics.halfcycle;

import java.util.ArrayList;
import java.util.List;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.metrics.samples.IndexRanges;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesPlace;

/// What was read of a series. While it stands as it was, reading can go on behind it.
///
/// @param offsetSecond from the run's clock to the series' own
/// @param endIndex     the record after the last that was read, or could have been
/// @param late         how often records came behind others by then
/// @param missing      records that were not there and not waited for, as far as was read
/// @param accepted     of them, those that a person accepted
record SeriesRead(
        String seriesId, double offsetSecond, long endIndex, long late, IndexRanges missing, IndexRanges accepted) {

    /// All that is there, of every series.
    static List<SeriesRead> all(RunSeries series) {
        return series.places().stream().map(place -> of(place, Long.MAX_VALUE)).toList();
    }

    /// What was read when reading stands at a position: all of the series before it, and that one up to it. Where there
    /// are fewer series by now, something changed.
    static List<SeriesRead> upTo(RecordPosition next, RunSeries series) {
        List<SeriesRead> read = new ArrayList<>();
        for (int place = 0; place <= next.series() && place < series.places().size(); place++) {
            read.add(of(series.places().get(place), place < next.series() ? Long.MAX_VALUE : next.record()));
        }
        return List.copyOf(read);
    }

    private static SeriesRead of(SeriesPlace place, long before) {
        IndexRanges read = IndexRanges.between(0, before);
        IndexRanges missing = place.missing().and(read);
        return new SeriesRead(
                place.seriesId(),
                place.offsetSecond(),
                Math.min(place.endIndex(), before),
                place.late(),
                missing,
                missing.and(place.accepted()));
    }
}
