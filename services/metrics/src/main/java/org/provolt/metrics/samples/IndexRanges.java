package org.provolt.metrics.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A set of records of one series: ranges in order that neither overlap nor touch.
///
/// @param ranges the same set is the same list, whatever it was made of
public record IndexRanges(List<IndexRange> ranges) {

    public static final IndexRanges NONE = new IndexRanges(List.of());

    public IndexRanges {
        ranges = List.copyOf(ranges);
    }

    /// The records of any ranges, in any order.
    public static IndexRanges of(List<IndexRange> any) {
        List<IndexRange> joined = new ArrayList<>();
        any.stream().sorted(Comparator.comparingLong(IndexRange::from)).forEach(range -> {
            if (!joined.isEmpty() && joined.getLast().to() >= range.from()) {
                IndexRange last = joined.removeLast();
                joined.add(new IndexRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                joined.add(range);
            }
        });
        return new IndexRanges(joined);
    }

    /// Every record from `from` to before `to`; none where `to` is not above it.
    public static IndexRanges between(long from, long to) {
        return to > from ? new IndexRanges(List.of(new IndexRange(from, to))) : NONE;
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public long count() {
        return ranges.stream().mapToLong(IndexRange::count).sum();
    }

    public IndexRanges and(IndexRanges other) {
        List<IndexRange> common = new ArrayList<>();
        for (IndexRange mine : ranges) {
            for (IndexRange theirs : other.ranges) {
                long from = Math.max(mine.from(), theirs.from());
                long to = Math.min(mine.to(), theirs.to());
                if (to > from) {
                    common.add(new IndexRange(from, to));
                }
            }
        }
        return new IndexRanges(common);
    }

    public IndexRanges or(IndexRanges other) {
        List<IndexRange> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return of(all);
    }

    public IndexRanges without(IndexRanges other) {
        IndexRanges left = this;
        for (IndexRange taken : other.ranges) {
            IndexRanges before = left.and(between(Long.MIN_VALUE, taken.from()));
            left = before.or(left.and(between(taken.to(), Long.MAX_VALUE)));
        }
        return left;
    }

    public boolean holds(IndexRanges other) {
        return other.without(this).isEmpty();
    }
}
