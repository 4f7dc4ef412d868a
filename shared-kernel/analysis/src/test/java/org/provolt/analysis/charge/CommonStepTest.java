package org.provolt.analysis.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CommonStepTest {

    @Test
    void nothingThatChangesHasNoStep() {
        assertThat(stepOf(0, 0)).isZero();
    }

    @Test
    void multiplesShareTheirStep() {
        assertThat(stepOf(12e-4, 18e-4, 8e-4)).isCloseTo(2e-4, within(1e-18));
    }

    @Test
    void theOrderMakesNoDifference() {
        assertThat(stepOf(8e-4, 12e-4, 18e-4)).isCloseTo(2e-4, within(1e-18));
    }

    @Test
    void roundingIsNoStep() {
        assertThat(stepOf(0.3 - 0.2, 0.1, 0.7 - 0.6)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void aChangeBelowTheToleranceIsAStepItself() {
        assertThat(stepOf(1, 1e-9, 1)).isEqualTo(1e-9);
    }

    private static double stepOf(double... changes) {
        CommonStep step = new CommonStep(1e-6);
        for (double change : changes) {
            step.add(change);
        }
        return step.value();
    }
}
