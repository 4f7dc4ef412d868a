package org.provolt.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "59.4, 59 s",
        "60, 1 min",
        "3599.2, 59 min 59 s",
        "3599.9, 1 h",
        "7200, 2 h",
        "9400, 2 h 37 min",
        "360000, 100 h",
        "-1.5, \u22122 s",
        "-0.2, 0 s"
    })
    void aTimeIsSaidInTheTwoUnitsThatMatter(double second, String text) {
        assertThat(Lasting.text(second)).isEqualTo(text);
    }
}
