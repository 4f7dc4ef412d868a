package org.provolt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredTest {

    private static final Measured ABSENT = Measured.absent(Reason.RECORDS_MISSING);

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsAbsent(double value) {
        assertThat(Measured.of(value)).isEqualTo(Measured.absent(Reason.NOT_FINITE));
    }

    @Test
    void whatOverflowsIsAbsent() {
        assertThat(Measured.of(1e308).with(Measured.of(-1e308), (a, b) -> a - b))
                .isEqualTo(Measured.absent(Reason.NOT_FINITE));
    }

    @Test
    void whatIsAbsentStaysAbsentForItsReason() {
        assertThat(ABSENT.map(value -> value + 1)).isEqualTo(ABSENT);
    }

    @Test
    void theFirstAbsenceIsTheResults() {
        assertThat(ABSENT.with(Measured.absent(Reason.NO_CHARGE), Double::sum)).isEqualTo(ABSENT);
    }

    @Test
    void aValueWithAnAbsentOneIsAbsent() {
        assertThat(Measured.of(1).with(ABSENT, Double::sum)).isEqualTo(ABSENT);
    }

    @Test
    void twoValuesMakeOne() {
        assertThat(Measured.of(1).with(Measured.of(2), Double::sum)).isEqualTo(Measured.of(3));
    }

    @Test
    void reasonsAreWrittenAsCodes() {
        assertThat(Reason.RECORDS_MISSING).hasToString("records-missing");
    }
}
