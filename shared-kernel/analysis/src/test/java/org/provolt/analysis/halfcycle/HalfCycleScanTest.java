package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.analysis.halfcycle.Direction.CHARGE;
import static org.provolt.analysis.halfcycle.Direction.DISCHARGE;
import static org.provolt.analysis.halfcycle.ScannedRun.completed;
import static org.provolt.analysis.halfcycle.ScannedRun.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.StoredRun;

class HalfCycleScanTest {
    @Test
    void theFirstRecordInTheOtherDirectionEndsAHalfCycle() {
        assertThat(completed(new Recording().current(-1e-3, 5).current(1e-3, 3)))
                .extracting(ScannedRun::place)
                .containsExactly("0:0-0:4", "0:5-0:7");
    }

    @Test
    void directionsFollowTheSignOfTheCurrent() {
        assertThat(completed(new Recording().current(-1e-3, 5).current(1e-3, 3)))
                .extracting(HalfCycleRange::direction)
                .containsExactly(DISCHARGE, CHARGE);
    }

    @Test
    void aRestBeforeTheFirstCurrentBelongsToNoHalfCycle() {
        assertThat(completed(new Recording().rest(4).current(-1e-3, 5)))
                .extracting(ScannedRun::place)
                .containsExactly("0:4-0:8");
    }

    @Test
    void aRestNeverEndsAHalfCycle() {
        assertThat(completed(new Recording()
                        .current(-1e-3, 5)
                        .rest(100)
                        .current(-1e-3, 5)
                        .current(1e-3, 5)))
                .extracting(ScannedRun::place)
                .containsExactly("0:0-0:109", "0:110-0:114");
    }

    @Test
    void theRestAfterAHalfCycleIsItsOwn() {
        assertThat(completed(new Recording().current(-1e-3, 5).rest(3).current(1e-3, 5))
                        .getFirst())
                .extracting(ScannedRun::place)
                .isEqualTo("0:0-0:7");
    }

    @Test
    void theSameDirectionInTheNextSeriesIsTheSameHalfCycle() {
        assertThat(completed(
                        new Recording().current(-1e-3, 5),
                        new Recording().rest(2).current(-1e-3, 5),
                        new Recording().current(1e-3, 5)))
                .extracting(ScannedRun::place)
                .containsExactly("0:0-1:6", "2:0-2:4");
    }

    @Test
    void aSeriesWithoutCurrentBelongsToTheHalfCycleBefore() {
        assertThat(completed(new Recording().current(-1e-3, 5), new Recording().rest(7)))
                .extracting(ScannedRun::place)
                .containsExactly("0:0-1:6");
    }

    @Test
    void anOpenHalfCycleIsNotGivenOut() {
        assertThat(open(new Recording().current(-1e-3, 5).current(1e-3, 5))).hasSize(1);
    }

    @Test
    void theCompletionClosesTheLast() {
        assertThat(completed(new Recording().current(-1e-3, 5).current(1e-3, 5)))
                .extracting(HalfCycleRange::endedBy)
                .containsExactly(EndedBy.REVERSAL, EndedBy.COMPLETION);
    }

    @Test
    void aRunWithoutCurrentHasNoHalfCycle() {
        assertThat(completed(new Recording().rest(10))).isEmpty();
    }

    @Test
    void anEmptyRunHasNoHalfCycle() {
        assertThat(completed(StoredRun.of(List.of()))).isEmpty();
    }

    @Test
    void aRecordWithoutCurrentGivenEndsNothing() {
        assertThat(completed(
                        new Recording().current(-1e-3, 5).current(Double.NaN, 2).current(-1e-3, 5)))
                .hasSize(1);
    }

    @Test
    void itLastsUntilTheRecordThatEndsIt() {
        HalfCycleRange half = completed(
                        new Recording().current(-1e-3, 5).rest(3).current(1e-3, 5))
                .getFirst();
        assertThat(half.untilSecond() - half.firstSecond()).isEqualTo(8);
    }

    @Test
    void theRunsClockIsTheSeriesClockWithItsAnchor() {
        StoredRun run = new StoredRun()
                .add(new RecordBlock(0, 0, 0, new Recording().current(-1e-3, 5).columns()))
                .add(new RecordBlock(
                        1, 0, 1000, new Recording().current(1e-3, 5).columns()));
        assertThat(completed(run).getFirst().untilSecond()).isEqualTo(1001);
    }

    @Test
    void aClockThatRunsBackIsSeen() {
        Recording recording =
                new Recording().current(-1e-3, 5).clock(0).current(-1e-3, 5).current(1e-3, 5);
        assertThat(completed(recording))
                .extracting(HalfCycleRange::clockRanBack)
                .containsExactly(true, false);
    }

    @Test
    void recordsThatAreMissingWithinAHalfCycleAreCounted() {
        StoredRun run = new StoredRun()
                .add(0, 0, new Recording().current(-1e-3, 5).columns())
                .add(0, 15, new Recording().current(-1e-3, 5).current(1e-3, 5).columns());
        assertThat(completed(run)).extracting(HalfCycleRange::missingRecords).containsExactly(10L, 0L);
    }

    @Test
    void recordsThatAreMissingBetweenTwoHalfCyclesAreMissingFromBoth() {
        StoredRun run = new StoredRun()
                .add(0, 0, new Recording().current(-1e-3, 5).columns())
                .add(0, 15, new Recording().current(1e-3, 5).columns());
        assertThat(completed(run)).extracting(HalfCycleRange::missingRecords).containsExactly(10L, 10L);
    }

    @Test
    void aReversedLeadGivesTheSameHalfCyclesTheOtherWayRound() {
        Recording one = new Recording()
                .rest(3)
                .current(-1e-3, 5)
                .rest(2)
                .current(2e-3, 7)
                .current(-1e-3, 2);
        Recording other = new Recording()
                .rest(3)
                .current(1e-3, 5)
                .rest(2)
                .current(-2e-3, 7)
                .current(1e-3, 2);
        assertThat(completed(one))
                .extracting(ScannedRun::place)
                .isEqualTo(completed(other).stream().map(ScannedRun::place).toList());
    }
}
