package org.provolt.metrics.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.EndedBy;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.metrics.samples.IndexRanges;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesPlace;

class MissingRecordsTest {

    private static final long END = 1000;

    /// From record 100 to 199 of the first series, ended by record 200.
    private static final HalfCycleRange HALF = half(0, 100, 0, 199);

    private static HalfCycleRange half(int firstSeries, long first, int lastSeries, long last) {
        return new HalfCycleRange(
                1,
                Direction.CHARGE,
                new RecordPosition(firstSeries, first),
                new RecordPosition(lastSeries, last),
                EndedBy.REVERSAL,
                0,
                0,
                0,
                0,
                0,
                false);
    }

    private static SeriesPlace series(IndexRanges missing, IndexRanges accepted) {
        return new SeriesPlace(
                "s",
                Instant.EPOCH,
                0,
                END,
                0,
                missing.or(IndexRanges.between(END, Long.MAX_VALUE)),
                missing.or(accepted),
                accepted);
    }

    private static RunSeries run(SeriesPlace... places) {
        return new RunSeries(Instant.EPOCH, List.of(places));
    }

    private static MissingRecords missing(long from, long to) {
        return MissingRecords.of(HALF, run(series(IndexRanges.between(from, to), IndexRanges.NONE)));
    }

    @Test
    void aGapWithinCounts() {
        assertThat(missing(150, 160)).isEqualTo(new MissingRecords(10, false));
    }

    @Test
    void aGapRightBeforeTheFirstCountsWhole() {
        assertThat(missing(50, 100)).isEqualTo(new MissingRecords(50, false));
    }

    @Test
    void aGapRightAfterTheLastCountsWhole() {
        assertThat(missing(200, 230)).isEqualTo(new MissingRecords(30, false));
    }

    @Test
    void aGapBeforeTheRecordBeforeTheFirstIsNoneOfIts() {
        assertThat(missing(50, 99)).isEqualTo(new MissingRecords(0, false));
    }

    @Test
    void aGapAfterTheRecordThatEndedItIsNoneOfIts() {
        assertThat(missing(201, 230)).isEqualTo(new MissingRecords(0, false));
    }

    @Test
    void anAcceptedGapIsMissingAndAccepted() {
        IndexRanges gap = IndexRanges.between(150, 160);
        assertThat(MissingRecords.of(HALF, run(series(gap, gap)))).isEqualTo(new MissingRecords(10, true));
    }

    @Test
    void aGapThatIsAcceptedInPartIsNot() {
        IndexRanges gap = IndexRanges.between(150, 160);
        assertThat(MissingRecords.of(HALF, run(series(gap, IndexRanges.between(150, 155)))))
                .isEqualTo(new MissingRecords(10, false));
    }

    @Test
    void recordsMissingAtTheEndOfASeriesThatItGoesBeyondCount() {
        SeriesPlace first = new SeriesPlace(
                "a",
                Instant.EPOCH,
                0,
                END,
                0,
                IndexRanges.between(END, Long.MAX_VALUE),
                IndexRanges.between(END, END + 7),
                IndexRanges.NONE);
        RunSeries run = run(first, series(IndexRanges.NONE, IndexRanges.NONE));
        assertThat(MissingRecords.of(half(0, 100, 1, 50), run)).isEqualTo(new MissingRecords(7, false));
    }

    @Test
    void recordsMissingBeforeTheRecordOfTheNextSeriesThatEndedItCount() {
        RunSeries run =
                run(series(IndexRanges.NONE, IndexRanges.NONE), series(IndexRanges.between(0, 5), IndexRanges.NONE));
        assertThat(MissingRecords.of(half(0, 100, 0, END - 1), run)).isEqualTo(new MissingRecords(5, false));
    }
}
