package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The median that is found is the one that sorting finds, to the bit.
class MedianOfTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itIsTheMiddleOfTheSorted(long seed) {
        Random random = new Random(seed);
        double[] values = random.doubles(999 + random.nextInt(2))
                .map(value -> value < 0.2 ? 0 : value * StrictMath.pow(10, random.nextInt(9) - 4))
                .toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(MedianOf.distances(values.length, at -> true, at -> values[at]))
                .isEqualTo(sorted[sorted.length / 2]);
    }

    @Test
    void thoseThatAreNotThereTakeNoPart() {
        double[] values = {100, 1, 100, 2, 100, 3};
        assertThat(MedianOf.distances(6, at -> at % 2 == 1, at -> values[at])).isEqualTo(2);
    }

    @Test
    void ofNoneItIsZero() {
        assertThat(MedianOf.distances(3, at -> false, at -> 1)).isZero();
    }
}
