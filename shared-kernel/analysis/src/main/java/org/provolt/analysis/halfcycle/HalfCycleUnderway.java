package org.provolt.analysis.halfcycle;

import org.jspecify.annotations.Nullable;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.analysis.record.Sample;

/// An [OpenHalfCycle] in motion.
final class HalfCycleUnderway {

    private final OpenHalfCycle begin;
    private RecordPosition last;
    private double lastSecond;
    private long records;
    private long missingRecords;
    private boolean clockRanBack;
    private int activeRecords;

    private HalfCycleUnderway(OpenHalfCycle state) {
        begin = state;
        last = state.last();
        lastSecond = state.lastSecond();
        records = state.records();
        missingRecords = state.missingRecords();
        clockRanBack = state.clockRanBack();
        activeRecords = state.activeRecords();
    }

    static @Nullable HalfCycleUnderway resumed(@Nullable OpenHalfCycle state) {
        return state == null ? null : new HalfCycleUnderway(state);
    }

    static HalfCycleUnderway beginning(Sample sample, Direction direction, double deadbandAmpere, long missing) {
        RecordPosition first = sample.position();
        double second = sample.clockSecond();
        return new HalfCycleUnderway(
                new OpenHalfCycle(direction, first, first, second, second, deadbandAmpere, 0, missing, false, 0));
    }

    Direction direction() {
        return begin.direction();
    }

    void misses(long missing) {
        missingRecords += missing;
    }

    int countActive() {
        return ++activeRecords;
    }

    /// Its deadband's confirmation is each series' own.
    void entersSeries() {
        activeRecords = 0;
    }

    void extend(Sample sample) {
        records++;
        last = sample.position();
        readClock(sample.clockSecond());
    }

    private void readClock(double second) {
        clockRanBack |= second < lastSecond;
        lastSecond = second;
    }

    HalfCycleRange endedBy(Sample reversal, long number) {
        readClock(reversal.clockSecond());
        return ended(EndedBy.REVERSAL, number);
    }

    HalfCycleRange endedByCompletion(long number) {
        return ended(EndedBy.COMPLETION, number);
    }

    private HalfCycleRange ended(EndedBy by, long number) {
        return new HalfCycleRange(
                number,
                begin.direction(),
                begin.first(),
                last,
                by,
                begin.firstSecond(),
                lastSecond,
                begin.deadbandAmpere(),
                records,
                missingRecords,
                clockRanBack);
    }

    OpenHalfCycle state() {
        return new OpenHalfCycle(
                begin.direction(),
                begin.first(),
                last,
                begin.firstSecond(),
                lastSecond,
                begin.deadbandAmpere(),
                records,
                missingRecords,
                clockRanBack,
                activeRecords);
    }
}
