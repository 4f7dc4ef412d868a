package org.provolt.metrics.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.HeldRun;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.samples.IndexRanges;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.samples.SeriesPlace;

class HalfCycleDigestTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(40, 35).cycle(40, 36).columns();
    private static final RunSeries SERIES = series("s");

    private static RunSeries series(String name) {
        return new RunSeries(
                Instant.EPOCH,
                List.of(new SeriesPlace(
                        name,
                        Instant.EPOCH,
                        0,
                        RECORDS.size(),
                        0,
                        IndexRanges.between(RECORDS.size(), Long.MAX_VALUE),
                        IndexRanges.NONE,
                        IndexRanges.NONE)));
    }

    private static HalfCycleRange half(Columns columns, int number) {
        HalfCycleScan scan = new HalfCycleScan(AnalysisParameters.DEFAULTS);
        return scan.advance(scan.start(), HeldRun.of(columns)).closed().get(number - 1);
    }

    private static HalfCycleDigest.Reading read(Columns columns, int rowsOfABlock) {
        return HalfCycleDigest.of(half(columns, 1), HeldRun.inBlocks(columns, rowsOfABlock), SERIES, false);
    }

    private static Columns with(String name, int row, double value) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        RECORDS.names().forEach(each -> columns.put(each, RECORDS.column(each)));
        columns.computeIfAbsent(name, absent -> {
            double[] values = new double[RECORDS.size()];
            java.util.Arrays.fill(values, Double.NaN);
            return values;
        })[row] = value;
        return Columns.of(columns);
    }

    @Test
    void theBlocksMakeNoDifference() {
        assertThat(read(RECORDS, 7).digest()).isEqualTo(read(RECORDS, 1000).digest());
    }

    @Test
    void aColumnOfNothingMakesNoDifference() {
        assertThat(read(with(Bdf.NET_CAPACITY, 0, Double.NaN), 1000).digest())
                .isEqualTo(read(RECORDS, 1000).digest());
    }

    @Test
    void oneBitMakesADifference() {
        double other = Math.nextUp(RECORDS.at(Bdf.VOLTAGE, 20));
        assertThat(read(with(Bdf.VOLTAGE, 20, other), 1000).digest())
                .isNotEqualTo(read(RECORDS, 1000).digest());
    }

    @Test
    void recordsOfAnotherHalfCycleMakeNone() {
        assertThat(read(with(Bdf.VOLTAGE, RECORDS.size() - 1, 3.3), 1000).digest())
                .isEqualTo(read(RECORDS, 1000).digest());
    }

    @Test
    void theSeriesMakesADifference() {
        assertThat(HalfCycleDigest.of(half(RECORDS, 1), HeldRun.of(RECORDS), series("other"), false)
                        .digest())
                .isNotEqualTo(read(RECORDS, 1000).digest());
    }

    @Test
    void anAcceptedGapMakesADifference() {
        assertThat(HalfCycleDigest.of(half(RECORDS, 1), HeldRun.of(RECORDS), SERIES, true)
                        .digest())
                .isNotEqualTo(read(RECORDS, 1000).digest());
    }

    @Test
    void itsRecordsReachFromTheOneBeforeItToItsLast() {
        assertThat(read(RECORDS, 7).records().getFirst().range().from()).isEqualTo(4);
        assertThat(read(RECORDS, 7).records().getFirst().range().to()).isEqualTo(48);
    }

    @Test
    void itsMeanCurrentLeavesRestsOut() {
        assertThat(read(RECORDS, 7).meanCurrentAmpere().orElseThrow()).isCloseTo(0.001, within(1e-12));
    }
}
