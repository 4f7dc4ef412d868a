package org.provolt.cycling.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Some records of a series, as spans in order that neither overlap nor touch.
public record RecordSpans(List<RecordSpan> spans) {

    public static final RecordSpans NONE = new RecordSpans(List.of());

    public RecordSpans {
        spans = List.copyOf(spans);
    }

    public static RecordSpans of(RecordSpan span) {
        return new RecordSpans(List.of(span));
    }

    /// Spans in order of their first record, which may overlap and touch.
    public static RecordSpans ofOrdered(List<RecordSpan> ordered) {
        List<RecordSpan> joined = new ArrayList<>();
        for (RecordSpan span : ordered) {
            RecordSpan last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.from() <= last.to()) {
                joined.set(joined.size() - 1, new RecordSpan(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return new RecordSpans(joined);
    }

    public RecordSpans plus(RecordSpan added) {
        List<RecordSpan> result = new ArrayList<>();
        RecordSpan joined = added;
        for (RecordSpan span : spans) {
            if (span.to() < joined.from() || span.from() > joined.to()) {
                result.add(span);
            } else {
                joined = new RecordSpan(Math.min(span.from(), joined.from()), Math.max(span.to(), joined.to()));
            }
        }
        result.add(joined);
        result.sort(Comparator.comparingLong(RecordSpan::from));
        return new RecordSpans(result);
    }

    public RecordSpans plus(RecordSpans added) {
        RecordSpans result = this;
        for (RecordSpan span : added.spans) {
            result = result.plus(span);
        }
        return result;
    }

    public RecordSpans minus(RecordSpan removed) {
        List<RecordSpan> result = new ArrayList<>();
        for (RecordSpan span : spans) {
            if (span.from() < removed.from()) {
                result.add(new RecordSpan(span.from(), Math.min(span.to(), removed.from())));
            }
            if (span.to() > removed.to()) {
                result.add(new RecordSpan(Math.max(span.from(), removed.to()), span.to()));
            }
        }
        return new RecordSpans(result);
    }

    public RecordSpans minus(RecordSpans removed) {
        RecordSpans result = this;
        for (RecordSpan span : removed.spans) {
            result = result.minus(span);
        }
        return result;
    }

    /// Those of the window that are in here.
    public RecordSpans within(RecordSpan window) {
        return of(window).minus(gapsWithin(window));
    }

    /// Those of the window that are not in here.
    public RecordSpans gapsWithin(RecordSpan window) {
        return of(window).minus(this);
    }

    /// How far the records reach from the series' first on without a gap: the index of the first that is not in here.
    public long endFromZero() {
        return none() || spans.getFirst().from() > 0 ? 0 : spans.getFirst().to();
    }

    /// Index of the record after the last; 0 where there is none.
    public long end() {
        return none() ? 0 : spans.getLast().to();
    }

    public boolean none() {
        return spans.isEmpty();
    }

    public long size() {
        return spans.stream().mapToLong(RecordSpan::size).sum();
    }
}
