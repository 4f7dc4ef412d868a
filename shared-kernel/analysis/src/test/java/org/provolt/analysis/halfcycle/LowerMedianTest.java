package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerMedianTest {

    @Test
    void oneValueIsItsOwnMedian() {
        assertThat(medianOf(3.5e-9)).isEqualTo(3.5e-9);
    }

    @Test
    void ofTwoTheLowerCounts() {
        assertThat(medianOf(2, 1)).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void itIsTheOneThatSortingFinds(long seed) {
        Random random = new Random(seed);
        double[] values = random.doubles(1 + random.nextInt(500))
                .map(value -> Math.exp(40 * (value - 0.5)))
                .toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(medianOf(values)).isEqualTo(sorted[(values.length - 1) / 2]);
    }

    private static double medianOf(double... values) {
        return LowerMedian.of(each -> Arrays.stream(values).forEach(each));
    }
}
