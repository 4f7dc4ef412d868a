package org.provolt.cycling.read;

import java.util.List;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;

/// Samples of a run, as many as a plot needs, every one of them as it was recorded.
///
/// @param polarityReversed the leads were on the wrong way round: voltage and current have the opposite sign
public record SamplePlot(RunId runId, boolean polarityReversed, List<OfSeries> series) {

    /// @param records how many there are in all
    public record OfSeries(String seriesId, long records, Columns columns) {}
}
