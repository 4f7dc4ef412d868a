package org.provolt.analysis.record;

/// Records from one to another, both included, over one or more series.
public record RecordRange(RecordPosition first, RecordPosition last) {

    public RecordRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("a range ends at " + last + ", before its first " + first);
        }
    }

    /// First record of interest in a series of the range.
    long from(int series) {
        return series == first.series() ? first.record() : 0;
    }

    /// Last record of interest in a series of the range.
    long to(int series) {
        return series == last.series() ? last.record() : Long.MAX_VALUE;
    }
}
