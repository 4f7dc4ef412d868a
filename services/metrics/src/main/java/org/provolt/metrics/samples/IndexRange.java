package org.provolt.metrics.samples;

/// Records of one series by index, from one to before another.
public record IndexRange(long from, long to) {

    public IndexRange {
        if (to <= from) {
            throw new IllegalArgumentException("a range ends at " + to + ", not after its begin " + from);
        }
    }

    public long count() {
        return to - from;
    }
}
