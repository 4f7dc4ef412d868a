package org.provolt.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompensatedSumTest {

    @Test
    void whatAnAdditionLosesIsKept() {
        // Neumaier's own example: plain summation and Kahan's give 0.
        assertThat(sum(1, 1e100, 1, -1e100)).isEqualTo(2);
    }

    @Test
    void aMillionTenthsAreAHundredThousand() {
        CompensatedSum sum = new CompensatedSum();
        for (int at = 0; at < 1_000_000; at++) {
            sum.add(0.1);
        }
        assertThat(sum.value()).isCloseTo(100_000, within(1.5e-11));
    }

    private static double sum(double... terms) {
        CompensatedSum sum = new CompensatedSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }
}
