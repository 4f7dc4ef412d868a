package org.provolt.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.EvidenceReport.ClockCheck;

class ClockWatchTest {

    private final ClockWatch clock = new ClockWatch();

    @Test
    void anEvenClockHasNothingToReport() {
        run(0, 100);
        assertThat(clock.found(Optional.empty()))
                .isEqualTo(new ClockCheck(0, Optional.empty(), 0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void aRecordThatRunsBackIsCountedWithItsRow() {
        run(0, 20);
        run(10, 20);
        assertThat(clock.found(Optional.empty()).recordsRunningBack()).isEqualTo(1);
        assertThat(clock.found(Optional.empty()).firstRowRunningBack()).contains(20L);
    }

    @Test
    void anIntervalFarAboveItsNeighboursIsAHole() {
        run(0, 20);
        run(119, 20);
        assertThat(clock.found(Optional.empty()))
                .isEqualTo(new ClockCheck(0, Optional.empty(), 1, Optional.of(20L), 100, Optional.empty()));
    }

    @Test
    void tenTimesTheNeighboursIsNoHoleYet() {
        run(0, 20);
        run(29, 20);
        assertThat(clock.found(Optional.empty()).holes()).isZero();
    }

    /// A pause between dense records and sparse ones is judged by both sides: 10 s after 1 s intervals, before 10 s
    /// ones.
    @Test
    void aSlowerPaceIsNoHole() {
        run(0, 20);
        for (int row = 1; row <= 20; row++) {
            clock.see(19 + row * 10);
        }
        assertThat(clock.found(Optional.empty()).holes()).isZero();
    }

    @Test
    void aHoleSoonAfterTheStartIsFound() {
        run(0, 3);
        run(1_000, 20);
        assertThat(clock.found(Optional.empty()).firstHoleBeforeRow()).contains(3L);
    }

    /// By the definition, each interval and its neighbours looked at anew.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holesAreThoseOfTheDefinition(long seed) {
        System.out.println("intervals with seed " + seed);
        Random random = new Random(seed);
        double[] intervals = new double[400];
        Arrays.setAll(intervals, at -> INTERVALS[random.nextInt(INTERVALS.length)] * (1 + random.nextInt(3)));
        double second = 0;
        clock.see(second);
        for (double interval : intervals) {
            second += interval;
            clock.see(second);
        }
        assertThat(clock.found(Optional.empty()).holes())
                .isEqualTo(IntStream.range(0, intervals.length - 5)
                        .filter(place -> isHole(intervals, place))
                        .count());
    }

    private static final double[] INTERVALS = {0, 1, 1, 1, 2, 9, 10, 11, 30, 200, -3};

    private static boolean isHole(double[] intervals, int place) {
        double[] others = IntStream.rangeClosed(Math.max(0, place - 5), place + 5)
                .filter(other -> other != place)
                .mapToDouble(other -> intervals[other])
                .sorted()
                .toArray();
        int middle = others.length / 2;
        double median = others.length % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2;
        return intervals[place] > 10 * median;
    }

    /// Records at 1 Hz from a moment on.
    private void run(int from, int records) {
        for (int second = 0; second < records; second++) {
            clock.see(from + second);
        }
    }
}
