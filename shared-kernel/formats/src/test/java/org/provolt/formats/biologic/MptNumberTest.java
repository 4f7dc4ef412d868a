package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MptNumberTest {

    /// Of any length and exponent, those that are past what a double holds exactly among them.
    @Test
    void everyNumberIsTheNearestDouble() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            int decimals = random.nextInt(18);
            double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(40) - 20);
            String text = String.format(Locale.ROOT, "%." + decimals + "E", value);
            int exponent = text.indexOf('E');
            String written = text.substring(0, exponent + 2) + "0" + text.substring(exponent + 2);

            assertThat(MptNumber.parse(written)).as(written).isEqualTo(Double.parseDouble(written));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9007199254740993; 9007199254740992",
                "3,4228721E+000; 3.4228721",
                "-0,5; -0.5",
                "123456789012345678; 123456789012345680"
            })
    void commasAndLongNumbersToo(String text, double value) {
        assertThat(MptNumber.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.2.3", "volt", "1E", "0x10"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(MptNumber.parse(text)).isNaN();
    }
}
