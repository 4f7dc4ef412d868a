package org.provolt.analysis.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.study.SoftShort.Observed;

class SoftShortTest {

    private static List<SoftShort> among(double... millivolt) {
        return SoftShort.among(
                IntStream.range(0, millivolt.length)
                        .mapToObj(at -> observed(at + 1, millivolt[at], 99))
                        .toList(),
                SoftShort.Rules.DEFAULTS);
    }

    private static Observed observed(int cycle, double millivolt, double efficiency) {
        return new Observed(cycle, Measured.of(millivolt / 1e3), Measured.of(efficiency));
    }

    @Test
    void aHysteresisThatDropsIsEvidence() {
        assertThat(among(30, 30, 31, 29, 30, 20).stream().map(SoftShort::cycle)).containsExactly(6);
    }

    @Test
    void aSlowFallIsNone() {
        assertThat(among(40, 38, 36, 34, 33, 32, 31, 30, 29)).isEmpty();
    }

    @Test
    void aShortThatLastsStaysEvidence() {
        assertThat(among(30, 30, 30, 30, 30, 15, 15, 15, 15, 15, 15).stream().map(SoftShort::cycle))
                .containsExactly(6, 7, 8, 9, 10, 11);
    }

    @Test
    void beforeFiveCyclesNothingIsSaid() {
        assertThat(among(30, 30, 30, 30, 10)).isEmpty();
    }

    @Test
    void theSignOfTheHysteresisDoesNotMatter() {
        assertThat(among(-30, -30, -30, -30, -30, -10)).hasSize(1);
    }

    @Test
    void moreThanWasPlatedIsEvidence() {
        assertThat(SoftShort.among(List.of(observed(1, 30, 101)), SoftShort.Rules.DEFAULTS))
                .containsExactly(new SoftShort(1, SoftShort.EFFICIENCY, 101, 100.5));
    }

    @Test
    void whatIsAbsentIsNoEvidence() {
        Measured absent = Measured.absent(Reason.NO_VOLTAGE);
        assertThat(SoftShort.among(List.of(new Observed(1, absent, absent)), SoftShort.Rules.DEFAULTS))
                .isEmpty();
    }
}
