package org.provolt.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against the JDK's own reading of the same decimal.
class DecimalNumberTest {

    private static double exact(long digits, int power) {
        return new BigDecimal(BigInteger.valueOf(digits))
                .scaleByPowerOfTen(power)
                .doubleValue();
    }

    /// Fewer than one in a hundred lie too near halfway, and are left to others.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheNearestDoubleOfAnyDigits(long seed) {
        System.out.println("decimals with seed " + seed);
        Random random = new Random(seed);
        int doubtful = 0;
        for (int number = 0; number < 40_000; number++) {
            long digits = random.nextLong(1_000_000_000_000_000_000L) / (long) Math.pow(10, random.nextInt(4));
            int power = random.nextInt(45) - 22;
            double read = DecimalNumber.of(digits, power);
            if (Double.isNaN(read)) {
                doubtful++;
            } else {
                assertThat(read).as("%dE%d", digits, power).isEqualTo(exact(digits, power));
            }
        }
        assertThat(doubtful).isLessThan(400);
    }

    /// Whole numbers halfway between two doubles, and one beside them.
    @Test
    void halfwayIsRoundedRightlyOrLeftToOthers() {
        for (long digits = (1L << 53) + 1; digits < (1L << 53) + 4_000; digits++) {
            double read = DecimalNumber.of(digits, 0);
            assertThat(Double.isNaN(read) || read == exact(digits, 0))
                    .as("%d", digits)
                    .isTrue();
        }
    }

    @Test
    void aPowerThatNoDoubleHoldsIsLeftToOthers() {
        assertThat(DecimalNumber.of(1, 23)).isNaN();
        assertThat(DecimalNumber.of(1, -23)).isNaN();
    }
}
