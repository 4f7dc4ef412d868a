package org.provolt.metrics.halfcycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.metrics.samples.IndexRange;

/// A measured half cycle with what it was measured from.
///
/// @param meanCurrentAmpere mean |I| while current flowed in its direction, A; null where that cannot be told
/// @param flowEnd           when current flowed in its direction last; null where that cannot be told
/// @param restAfterSecond   from then to the record that ended it, s; 0 where no record lies between; null where that
///                          cannot be told
/// @param temperature       null where none was recorded
/// @param records           which records went in, by series
/// @param inputDigest       SHA-256 in hex of all that went in
public record DigestedHalfCycle(
        HalfCycle half,
        @Nullable Double meanCurrentAmpere,
        @Nullable FlowEnd flowEnd,
        @Nullable Double restAfterSecond,
        @Nullable RecordedTemperature temperature,
        List<SeriesRecords> records,
        String inputDigest) {

    /// The last record of current above the deadband: what rests after it is not part of a plating.
    ///
    /// @param clockSecond the run's clock there, s
    /// @param volt        voltage there; null where it is not known
    public record FlowEnd(
            String seriesId, double clockSecond, @Nullable Double volt) {}

    /// Records of one series.
    public record SeriesRecords(String seriesId, IndexRange range) {}

    public long number() {
        return half.range().number();
    }
}
