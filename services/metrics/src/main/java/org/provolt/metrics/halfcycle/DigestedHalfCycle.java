package org.provolt.metrics.halfcycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.metrics.samples.IndexRange;

/// A measured half cycle with what it was measured from.
///
/// @param meanCurrentAmpere mean |I| while current flowed in its direction, A; null where that cannot be told
/// @param records           which records went in, by series
/// @param inputDigest       SHA-256 in hex of all that went in
public record DigestedHalfCycle(
        HalfCycle half, @Nullable Double meanCurrentAmpere, List<SeriesRecords> records, String inputDigest) {

    /// Records of one series.
    public record SeriesRecords(String seriesId, IndexRange range) {}

    public long number() {
        return half.range().number();
    }
}
