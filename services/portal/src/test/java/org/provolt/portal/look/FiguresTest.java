package org.provolt.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "97.1234, 4, 97.12",
        "0.031, 3, 0.031",
        "100.0, 4, 100",
        "0.0, 3, 0",
        "1234.5, 5, 1234.5",
        "12345.6, 6, 12\u202f345.6",
        "1234567, 7, 1\u202f234\u202f567",
        "0.0000254, 3, 2.54 × 10⁻⁵",
        "123456789, 3, 1.23 × 10⁸",
        "-0.5, 2, \u22120.5",
        "99.995, 4, 100",
    })
    void aNumberHasSoManySignificantDigits(double number, int digits, String text) {
        assertThat(Figures.significant(number, digits)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"22.5, 22.5", "1.0, 1", "141632, 141\u202f632", "0.1, 0.1", "1000000, 1\u202f000\u202f000"})
    void aGivenNumberKeepsItsDigits(double number, String text) {
        assertThat(Figures.exact(number)).isEqualTo(text);
    }
}
