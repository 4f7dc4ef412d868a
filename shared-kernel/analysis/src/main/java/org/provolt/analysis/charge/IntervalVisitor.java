package org.provolt.analysis.charge;

import org.provolt.analysis.record.Sample;

/// Takes the records of a half cycle as what lies between them.
public interface IntervalVisitor {

    /// The first record in a series: nothing is known of before.
    void begins(Sample first);

    /// Between two series of one half cycle the record has a hole; no counter goes on across it.
    default void holeBetweenSeries(Sample before, Sample after) {
        // Whoever measures along the records that are there has nothing to do.
    }

    /// The next interval of that series.
    void interval(Interval interval);
}
