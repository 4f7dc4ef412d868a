package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.kernel.CellConfiguration;

class CycleNumbersTest {

    private static CycleNumbers numbers(CellConfiguration configuration) {
        return CycleNumbers.of(configuration, Direction.DISCHARGE);
    }

    @Test
    void aPlatingFirstOpensTheFirstCycle() {
        assertThat(numbers(CellConfiguration.METAL_PLATING).opening(2)).isEqualTo(3);
    }

    @Test
    void aDischargeFirstBelongsToNoCycleOfAFullCell() {
        assertThat(numbers(CellConfiguration.FULL_CELL).opening(2)).isEqualTo(4);
        assertThat(numbers(CellConfiguration.FULL_CELL).cycleOf(1)).isZero();
    }

    @Test
    void eitherFirstOpensACycleOfASymmetricCell() {
        assertThat(numbers(CellConfiguration.SYMMETRIC_CELL).cycleOf(4)).isEqualTo(2);
    }
}
