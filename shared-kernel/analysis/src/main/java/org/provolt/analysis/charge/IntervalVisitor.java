package org.provolt.analysis.charge;

import org.provolt.analysis.record.Sample;

/// Takes the records of a half cycle as what lies between them.
public interface IntervalVisitor {

    /// The first record in a series: nothing is known of before.
    void begins(Sample first);

    /// The next interval of that series.
    void interval(Interval interval);
}
