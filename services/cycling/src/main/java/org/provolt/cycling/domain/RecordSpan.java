package org.provolt.cycling.domain;

/// Records of one series, one after another.
///
/// @param from index of the first, not negative
/// @param to index of the record after the last
public record RecordSpan(long from, long to) {

    public RecordSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no records from " + from + " to " + to);
        }
    }

    public long size() {
        return to - from;
    }
}
