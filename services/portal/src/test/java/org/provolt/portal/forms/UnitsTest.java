package org.provolt.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "22, 22000",
        "22.000000000000004, 22000.000000000004",
        "0.5, 500",
        "136.1, 136100",
        "0, 0",
        "-0.3, -300",
        "1e3, 1000000",
    })
    void kilopascalsBecomePascalsExactly(String kilopascal, String pascal) {
        assertThat(Units.pascal(new BigDecimal(kilopascal)).toString()).isEqualTo(pascal);
    }

    @ParameterizedTest
    @CsvSource({"22000, 22", "22000.0, 22", "500, 0.5", "1272000, 1272", "0.0, 0", "21800.25, 21.80025"})
    void pascalsBecomeKilopascalsExactly(String pascal, String kilopascal) {
        assertThat(Units.kilopascal(new BigDecimal(pascal)).toString()).isEqualTo(kilopascal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.5; 0.5",
                "0,5; 0.5",
                "1 272; 1272",
                "1\u202f272,5; 1272.5",
                "\u22123; -3",
                ".25; 0.25",
                "2.5e-4; 0.00025"
            })
    void numbersAreReadAsPeopleWriteThem(String written, String number) {
        assertThat(Units.number(written))
                .hasValueSatisfying(read -> assertThat(read.toPlainString()).isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a lot", "1,272,000", "1.2.3", "1e9999", "NaN", "0x10"})
    void whatCanBeReadInTwoWaysIsNoNumber(String written) {
        assertThat(Units.number(written)).isEmpty();
    }

    @Test
    void aWholeNumberHasNoExponent() {
        assertThat(Units.plain(new BigDecimal("1E+6")).toString()).isEqualTo("1000000");
    }
}
