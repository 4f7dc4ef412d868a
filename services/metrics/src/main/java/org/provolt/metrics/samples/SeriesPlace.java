package org.provolt.metrics.samples;

import java.time.Instant;

/// A series of a run, in its place among the others, and what is known of its records.
///
/// @param anchor       the moment of its test time 0
/// @param offsetSecond from the run's clock to the series' own, s
/// @param endIndex     the record after the last that was heard
/// @param late         how often records came that belong before others that had come
/// @param unheard      records that are not there, those after the last included
/// @param givenUp      records that somebody or something gave up, heard of meanwhile or not
/// @param accepted     records whose loss a person accepted
public record SeriesPlace(
        String seriesId,
        Instant anchor,
        double offsetSecond,
        long endIndex,
        long late,
        IndexRanges unheard,
        IndexRanges givenUp,
        IndexRanges accepted) {

    /// Records that are not there and will not be waited for.
    public IndexRanges missing() {
        return unheard.and(givenUp);
    }

    /// Missing records whose loss nobody accepted.
    public IndexRanges missed() {
        return missing().without(accepted);
    }

    /// Whether records are to come between those that are there.
    boolean waits() {
        return !unheard.and(IndexRanges.between(0, endIndex)).without(givenUp).isEmpty();
    }
}
