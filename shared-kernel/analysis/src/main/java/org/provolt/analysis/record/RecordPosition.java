package org.provolt.analysis.record;

import java.util.Comparator;

/// Where a record stands in its run.
///
/// @param series place of the series in the run, from 0
/// @param record index of the record in its series, from 0
public record RecordPosition(int series, long record) implements Comparable<RecordPosition> {

    /// The very first record of a run.
    public static final RecordPosition FIRST = new RecordPosition(0, 0);

    private static final Comparator<RecordPosition> ORDER =
            Comparator.comparingInt(RecordPosition::series).thenComparingLong(RecordPosition::record);

    @Override
    public int compareTo(RecordPosition other) {
        return ORDER.compare(this, other);
    }
}
