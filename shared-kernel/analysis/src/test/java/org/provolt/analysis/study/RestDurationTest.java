package org.provolt.analysis.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

class RestDurationTest {

    // 0.25 mAh at 0.5 mA flows for half an hour each way; two hours of rest between.
    @Test
    void restIsTheTimeWithoutCurrent() {
        Measured half = RestDuration.flowingSecond(Measured.of(2.5e-4), Measured.of(5e-4));
        assertThat(RestDuration.second(Measured.of(10_800), half, half)).isEqualTo(Measured.of(7_200));
    }

    @Test
    void thereIsNoNegativeRest() {
        assertThat(RestDuration.second(Measured.of(10), Measured.of(6), Measured.of(6)))
                .isEqualTo(Measured.of(0));
    }

    @Test
    void withoutADurationThereIsNone() {
        Measured absent = Measured.absent(Reason.CLOCK_RUNS_BACK);
        assertThat(RestDuration.second(absent, Measured.of(1), Measured.of(1))).isEqualTo(absent);
    }
}
