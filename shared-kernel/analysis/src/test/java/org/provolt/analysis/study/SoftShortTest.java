package org.provolt.analysis.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.study.SoftShort.Observed;

class SoftShortTest {

    private static final Measured NOISELESS = Measured.absent(Reason.TOO_FEW_RECORDS);

    private static List<Integer> noisy(double... millivolt) {
        List<Observed> cycles = IntStream.range(0, millivolt.length)
                .mapToObj(at ->
                        new Observed(at + 1, Measured.of(0.03), Measured.of(99), Measured.of(millivolt[at] / 1e3)))
                .toList();
        return SoftShort.among(cycles, SoftShort.Rules.DEFAULTS).stream()
                .map(SoftShort::cycle)
                .toList();
    }

    @Test
    void aPlateauThatJittersIsEvidence() {
        assertThat(noisy(3, 0.2, 0.2, 0.3, 0.2, 0.2, 0.9, 1.1)).containsExactly(1, 8);
    }

    @Test
    void oneNoisyCycleAmongTheQuietOnesDoesNotHideOthers() {
        assertThat(noisy(0.2, 0.2, 5, 0.2, 0.2, 0.2, 0.9, 1.1)).containsExactly(3, 8);
    }

    @Test
    void withoutCyclesToCompareWithNoiseIsNoEvidence() {
        assertThat(noisy(9)).isEmpty();
    }

    private static List<SoftShort> among(double... millivolt) {
        return SoftShort.among(
                IntStream.range(0, millivolt.length)
                        .mapToObj(at -> observed(at + 1, millivolt[at], 99))
                        .toList(),
                SoftShort.Rules.DEFAULTS);
    }

    private static Observed observed(int cycle, double millivolt, double efficiency) {
        return new Observed(cycle, Measured.of(millivolt / 1e3), Measured.of(efficiency), NOISELESS);
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
        assertThat(SoftShort.among(List.of(new Observed(1, absent, absent, absent)), SoftShort.Rules.DEFAULTS))
                .isEmpty();
    }
}
