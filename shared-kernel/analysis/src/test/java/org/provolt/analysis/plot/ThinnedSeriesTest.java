package org.provolt.analysis.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Columns;

class ThinnedSeriesTest {

    private static final List<String> WATCHED = List.of("voltage_volt", "current_ampere");

    @Test
    void whatFitsStaysWhole() {
        Columns all = noise(1, 100);
        assertThat(thinned(100, all)).isEqualTo(all);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noMoreThanTheMostPointsStay(long seed) {
        assertThat(thinned(200, noise(seed, 5_000)).size()).isLessThanOrEqualTo(200);
    }

    @Test
    void theBudgetIsUsed() {
        assertThat(thinned(200, noise(1, 5_000)).size()).isGreaterThan(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7, 8, 9, 10})
    void everyPointIsARecord(long seed) {
        Columns all = noise(seed, 3_000);
        assertThat(rows(all)).containsAll(rows(thinned(100, all)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theExtremesOfEveryWatchedColumnStay(long seed) {
        Columns all = noise(seed, 3_000);
        Columns thin = thinned(100, all);
        for (String column : WATCHED) {
            assertThat(Arrays.stream(thin.column(column)).summaryStatistics())
                    .extracting(each -> List.of(each.getMin(), each.getMax()))
                    .isEqualTo(List.of(
                            Arrays.stream(all.column(column)).min().orElseThrow(),
                            Arrays.stream(all.column(column)).max().orElseThrow()));
        }
    }

    @Test
    void aSpikeOfOneRecordStays() {
        double[] volt = new double[10_000];
        volt[7_777] = -0.3;
        assertThat(thinned(50, columns(volt, volt)).column("voltage_volt")).contains(-0.3);
    }

    @Test
    void theEndsStay() {
        double[] index = thinned(50, noise(3, 4_000)).column("record_index");
        assertThat(List.of(index[0], index[index.length - 1])).containsExactly(0.0, 3_999.0);
    }

    @Test
    void theOrderStays() {
        assertThat(thinned(50, noise(3, 4_000)).column("record_index")).isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void blocksMakeNoDifference(long seed) {
        Random random = new Random(seed);
        Columns all = noise(seed, 3_000);
        ThinnedSeries thin = new ThinnedSeries(all.size(), 100, WATCHED);
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(200));
            thin.add(all.rows(from, to));
            from = to;
        }
        assertThat(thin.records()).isEqualTo(thinned(100, all));
    }

    @Test
    void aValueThatIsNotGivenIsNoExtreme() {
        double[] volt = new double[1_000];
        Arrays.fill(volt, Double.NaN);
        assertThat(thinned(50, columns(volt, new double[1_000])).size()).isPositive();
    }

    @Test
    void noRecordsGiveNone() {
        assertThat(new ThinnedSeries(0, 50, WATCHED).records().size()).isZero();
    }

    @Test
    void tooFewPointsForTheExtremesAreRefused() {
        assertThatThrownBy(() -> new ThinnedSeries(100, 5, WATCHED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreRecordsThanAnnouncedAreRefused() {
        ThinnedSeries thin = new ThinnedSeries(99, 50, WATCHED);
        assertThatThrownBy(() -> thin.add(noise(1, 100))).isInstanceOf(IllegalStateException.class);
    }

    private static Columns thinned(int maxPoints, Columns all) {
        ThinnedSeries thin = new ThinnedSeries(all.size(), maxPoints, WATCHED);
        thin.add(all);
        return thin.records();
    }

    private static Columns noise(long seed, int size) {
        Random random = new Random(seed);
        return columns(
                random.doubles(size).toArray(), random.doubles(size, -1, 1).toArray());
    }

    private static Columns columns(double[] volt, double[] ampere) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        double[] index = new double[volt.length];
        Arrays.setAll(index, at -> at);
        columns.put("record_index", index);
        columns.put("voltage_volt", volt);
        columns.put("current_ampere", ampere);
        return Columns.of(columns);
    }

    private static List<List<Double>> rows(Columns columns) {
        List<List<Double>> rows = new ArrayList<>();
        for (int row = 0; row < columns.size(); row++) {
            rows.add(List.of(
                    columns.at("record_index", row),
                    columns.at("voltage_volt", row),
                    columns.at("current_ampere", row)));
        }
        return rows;
    }
}
