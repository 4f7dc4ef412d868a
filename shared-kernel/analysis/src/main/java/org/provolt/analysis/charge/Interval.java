package org.provolt.analysis.charge;

import org.provolt.analysis.record.Sample;

/// What lies between two consecutive records of one series.
///
/// @param before          the earlier record
/// @param after           the later one
/// @param second          time between them by the series' clock, s; not above 0 where the clock stood still or ran
/// back
/// @param plausibleSecond the time in which current can have flowed, s: the clock's, or where the clock fails the usual
///                        one (the median of the neighbouring intervals, the greater of both sides; 0 without any)
/// @param hole            whether the record has a hole here: no current may be taken for known in between
public record Interval(Sample before, Sample after, double second, double plausibleSecond, boolean hole) {

    /// The greater of both records' |I|, A.
    double greatestAmpere() {
        return Math.max(Math.abs(before.currentAmpere()), Math.abs(after.currentAmpere()));
    }
}
