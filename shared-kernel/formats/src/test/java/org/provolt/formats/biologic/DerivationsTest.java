package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Columns;

class DerivationsTest {

    private static final double MILLIAMPERE_HOUR_COULOMB = 3.6;

    @Test
    void currentIsChargeOverTime() {
        assertThat(CurrentFromCharge.ofIncrement("q", MILLIAMPERE_HOUR_COULOMB)
                        .derive(block(new double[] {0, 10, 20}, new double[] {9, 1, 2})))
                .containsExactly(0, 0.36, 0.72);
    }

    @Test
    void currentGoesOnFromBlockToBlock() {
        CurrentFromCharge current = CurrentFromCharge.ofIncrement("q", MILLIAMPERE_HOUR_COULOMB);
        current.derive(block(new double[] {0}, new double[] {0}));
        assertThat(current.derive(block(new double[] {10}, new double[] {1}))).containsExactly(0.36);
    }

    @Test
    void aCountersCurrentIsItsGrowth() {
        assertThat(CurrentFromCharge.ofCounter("q", MILLIAMPERE_HOUR_COULOMB)
                        .derive(block(new double[] {0, 10, 20}, new double[] {5, 6, 5})))
                .containsExactly(0, 0.36, -0.36);
    }

    @Test
    void twoRecordsAtOneTimeKeepTheCurrent() {
        assertThat(CurrentFromCharge.ofIncrement("q", MILLIAMPERE_HOUR_COULOMB)
                        .derive(block(new double[] {0, 10, 10}, new double[] {0, 1, 0.001})))
                .containsExactly(0, 0.36, 0.36);
    }

    @Test
    void twoRecordsAtOneTimeWithoutChargeHaveNone() {
        assertThat(CurrentFromCharge.ofIncrement("q", MILLIAMPERE_HOUR_COULOMB)
                        .derive(block(new double[] {0, 10, 10}, new double[] {0, 1, 0})))
                .containsExactly(0, 0.36, 0);
    }

    @Test
    void whatFlowedInAccumulatesOverRestarts() {
        assertThat(GrownCharge.in("q", Optional.of("h"), 1).derive(halfCycles()))
                .containsExactly(0, 1, 1, 1, 4);
    }

    @Test
    void whatFlowedOutAccumulatesOverRestarts() {
        assertThat(GrownCharge.out("q", Optional.of("h"), 1).derive(halfCycles()))
                .containsExactly(0, 0, 2, 5, 5);
    }

    /// History of 5, then 1 in; 2 and 3 out; 3 in.
    private static Columns halfCycles() {
        return Columns.of(Map.of("q", new double[] {5, 6, -2, -5, 3}, "h", new double[] {0, 0, 1, 1, 2}));
    }

    @Test
    void withoutHalfCyclesACounterThatLosesMoreThanHalfHasRestarted() {
        assertThat(GrownCharge.in("q", Optional.empty(), 1).derive(Columns.of(Map.of("q", new double[] {5, 6, 1, 2}))))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void theFirstRecordsChargeIsHistory() {
        assertThat(new SummedCharge("q", 1).derive(Columns.of(Map.of("q", new double[] {9, 1, -2, 3}))))
                .containsExactly(0, 1, 1, 4);
    }

    @Test
    void chargeOutIsCountedAsPositive() {
        assertThat(new SummedCharge("q", -1).derive(Columns.of(Map.of("q", new double[] {9, 1, -2, -3}))))
                .containsExactly(0, 0, 2, 5);
    }

    private static Columns block(double[] second, double[] charge) {
        return Columns.of(Map.of(MptHead.TIME, second, "q", charge));
    }
}
