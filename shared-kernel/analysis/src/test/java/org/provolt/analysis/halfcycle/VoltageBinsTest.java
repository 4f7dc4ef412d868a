package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoltageBinsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theMiddleOfDigitisedVoltagesIsTheOneThatSortingFinds(long seed) {
        // Voltages in steps of 0.1 mV, as converters give them, many times each: they lie on the edges of bins.
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            double[] volt =
                    random.ints(101, -300, 301).mapToDouble(step -> step * 1e-4).toArray();
            double[] sorted = volt.clone();
            Arrays.sort(sorted);
            assertThat(middleOf(volt, sorted[0], sorted[100])).isCloseTo(sorted[50], within(1e-11));
        }
    }

    private static double middleOf(double[] volt, double lowest, double highest) {
        VoltageBins bins = new VoltageBins(lowest, highest);
        for (int reading = 0; reading < 3; reading++) {
            bins = reading == 0 ? bins : bins.ofTheMiddle();
            for (double each : volt) {
                bins.add(1, each, each);
            }
        }
        return bins.middleVolt();
    }
}
