package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "00:00:10.25;10.25",
                "100:00:01;360001",
                "1d 02:03:04.50;93784.5",
                "0d 00:00:00.00;0",
                "2 days, 00:00:01;172801",
                "1.00:00:02;86402",
                "1-00:00:03;86403",
                "0:00:01,5;1.5"
            })
    void aTimeSpanIsReadAsSeconds(String text, double seconds) {
        assertThat(DurationText.seconds(text)).isCloseTo(seconds, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30", "1:2:3:4:5", "-1:00:00", "abc", "2021-05-11 12:00:00", "1:00:00.", ""})
    void whatIsNoTimeSpanIsNone(String text) {
        assertThat(DurationText.seconds(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-06-17 09:26:39.383;YEAR_FIRST;2025-06-17T09:26:39.383",
                        "5/11/2021 3:40:24 PM;MONTH_FIRST;2021-05-11T15:40:24",
                "11.05.2021 12:00:01;DAY_FIRST;2021-05-11T12:00:01",
                        "02-Jun-19 12:31:23 AM;YEAR_FIRST;2019-06-02T00:31:23",
                "2025-06-17T09:26:39Z;DAY_FIRST;2025-06-17T09:26:39", "2021/5/1 7:05;DAY_FIRST;2021-05-01T07:05",
                "2020-01-02 03:04:05+01:00;YEAR_FIRST;2020-01-02T03:04:05"
            })
    void aWallClockIsRead(String text, DateOrder order, LocalDateTime at) {
        assertThat(ClockText.seconds(text, order))
                .isCloseTo(at.toEpochSecond(ZoneOffset.UTC) + at.getNano() / 1e9, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"44252.57", "2021-02-30 12:00:00", "2021-05-11", "0d 00:00:00.00", "Rest", "25/13/2021 01:00"})
    void whatIsNoWallClockIsNone(String text) {
        assertThat(ClockText.seconds(text, DateOrder.MONTH_FIRST)).isNaN();
    }

    @Test
    void aDayAboveTwelveTellsTheOrder() {
        assertThat(DateOrder.of(List.of("5/11/2021 10:00:00", "5/13/2021 10:00:00")))
                .contains(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of(List.of("5/11/2021 10:00:00", "13/11/2021 10:00:00")))
                .contains(DateOrder.DAY_FIRST);
    }

    @Test
    void habitsTellTheOrderWhereDaysDoNot() {
        assertThat(DateOrder.of(List.of("05.11.2021 10:00:00"))).contains(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of(List.of("5/11/2021 3:40:24 PM"))).contains(DateOrder.MONTH_FIRST);
    }

    @Test
    void anOrderThatNothingTellsIsNotGuessed() {
        assertThat(DateOrder.of(List.of("5/11/2021 10:00:00"))).isEmpty();
    }

    @Test
    void theClockTellsTheUnitOfATime() {
        double[] clock = {0, 60, 120, 180};
        assertThat(TimeScale.judge(clock, new double[] {0, 1, 2, 3})).contains(60.0);
        assertThat(TimeScale.judge(clock, new double[] {0, 60, 120, 180})).contains(1.0);
        assertThat(TimeScale.judge(clock, new double[] {0, 6e4, 12e4, 18e4})).contains(1e-3);
        assertThat(TimeScale.judge(clock, new double[] {0, 7, 14, 21})).isEmpty();
    }
}
