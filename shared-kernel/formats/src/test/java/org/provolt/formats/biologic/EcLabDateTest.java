package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every spelling here was seen in a file, or is read by yadg or echemistpy.
class EcLabDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"04/14/25", "04.14.25", "04-14-25", "04/14/2025"})
    void aDayIsMonthDayYear(String text) {
        assertThat(EcLabDate.day(text)).contains(LocalDate.of(2025, 4, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/10/2024 11:02:29.886", "01-10-2024 11:02:29.886", "01/10/2024 11.02.29.886"})
    void aMomentMayHaveMilliseconds(String text) {
        assertThat(EcLabDate.moment(text)).contains(LocalDateTime.parse("2024-01-10T11:02:29.886"));
    }

    @Test
    void aMomentMayHaveNone() {
        assertThat(EcLabDate.moment("11/11/2019 12:25:53")).contains(LocalDateTime.parse("2019-11-11T12:25:53"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/04/25", "", "00/00/00", "02/30/25", "yesterday"})
    void whatIsNoDateIsNone(String text) {
        assertThat(EcLabDate.day(text)).isEmpty();
    }

    @Test
    void anHourThatIsNoneIsNoMoment() {
        assertThat(EcLabDate.moment("11/11/2019 25:25:53")).isEmpty();
    }
}
