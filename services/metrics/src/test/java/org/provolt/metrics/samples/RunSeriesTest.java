package org.provolt.metrics.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSeriesTest {

    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private static RunSeries.Heard series(String name, long anchorSecond, double firstSecond, IndexRanges gaps) {
        Instant anchor = START.plusSeconds(anchorSecond);
        return new RunSeries.Heard(name, anchor, firstSecond, 100, 0, gaps, IndexRanges.NONE, IndexRanges.NONE);
    }

    private static List<String> names(RunSeries series) {
        return series.places().stream().map(SeriesPlace::seriesId).toList();
    }

    @Test
    void seriesStandInTheOrderOfTheirFirstRecords() {
        RunSeries series = RunSeries.of(
                START, List.of(series("b", 0, 500, IndexRanges.NONE), series("c", 100, 0, IndexRanges.NONE)));
        assertThat(names(series)).containsExactly("c", "b");
    }

    @Test
    void theRunsClockIsTheFirstSeries() {
        RunSeries series = RunSeries.of(
                START, List.of(series("b", 160, 0, IndexRanges.NONE), series("a", 100, 0, IndexRanges.NONE)));
        assertThat(series.origin()).isEqualTo(START.plusSeconds(100));
        assertThat(series.places().get(1).offsetSecond()).isEqualTo(60);
    }

    @Test
    void aRunWithoutSeriesHasTheClockOfItsStart() {
        assertThat(RunSeries.of(START, List.of()).origin()).isEqualTo(START);
    }

    @Test
    void nothingIsReadBehindRecordsThatMayStillCome() {
        RunSeries series = RunSeries.of(
                START, List.of(series("a", 0, 0, IndexRanges.between(10, 20)), series("b", 500, 0, IndexRanges.NONE)));
        assertThat(series.readable()).isEqualTo(1);
        assertThat(series.waits()).isTrue();
    }
}
