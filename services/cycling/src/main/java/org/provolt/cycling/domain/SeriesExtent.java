package org.provolt.cycling.domain;

/// Which records of a series are there, and which are known not to be. Order is by record index alone.
///
/// @param recorded those that are there
/// @param missing those that came in a batch which was refused, or were given up; they may still come
/// @param accepted those of the missing that a person accepted as missing
public record SeriesExtent(RecordSpans recorded, RecordSpans missing, RecordSpans accepted) {

    public static final SeriesExtent NOTHING = new SeriesExtent(RecordSpans.NONE, RecordSpans.NONE, RecordSpans.NONE);

    /// Index of the first record that nothing is known of: the one that is waited for.
    public long next() {
        return heardOf().endFromZero();
    }

    /// Whether records before these are neither there nor known to be missing.
    public boolean comesEarly(RecordSpan span) {
        RecordSpans unheard = unheardOf(span);
        return !unheard.none() && unheard.spans().getFirst().from() > next();
    }

    /// Those that are there already.
    public RecordSpans knownOf(RecordSpan span) {
        return recorded.within(span);
    }

    /// Those that are not there yet.
    public RecordSpans newOf(RecordSpan span) {
        return recorded.gapsWithin(span);
    }

    /// Those that are neither there nor known to be missing.
    public RecordSpans unheardOf(RecordSpan span) {
        return heardOf().gapsWithin(span);
    }

    /// Those that are known to be missing, and nobody accepted it.
    public RecordSpans unacceptedOf(RecordSpan span) {
        return missing.minus(accepted).within(span);
    }

    public SeriesExtent afterRecording(RecordSpan span) {
        return new SeriesExtent(recorded.plus(span), missing.minus(span), accepted.minus(span));
    }

    public SeriesExtent afterMissing(RecordSpan span) {
        return new SeriesExtent(recorded, missing.plus(span), accepted);
    }

    public SeriesExtent afterAccepting(RecordSpan span) {
        return new SeriesExtent(recorded, missing, accepted.plus(span));
    }

    private RecordSpans heardOf() {
        return recorded.plus(missing);
    }
}
