package org.provolt.metrics.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Bdf;

class LeadsSwappedTest {

    @Test
    void signsTurnAndCountersChangeSides() {
        Map<String, double[]> right = LeadsSwapped.of(Map.of(
                Bdf.TEST_TIME, new double[] {7},
                Bdf.VOLTAGE, new double[] {0.5},
                Bdf.CURRENT, new double[] {-0.001},
                Bdf.CHARGING_CAPACITY, new double[] {2},
                Bdf.DISCHARGING_CAPACITY, new double[] {3}));
        assertThat(right.get(Bdf.TEST_TIME)).containsExactly(7);
        assertThat(right.get(Bdf.VOLTAGE)).containsExactly(-0.5);
        assertThat(right.get(Bdf.CURRENT)).containsExactly(0.001);
        assertThat(right.get(Bdf.CHARGING_CAPACITY)).containsExactly(3);
        assertThat(right.get(Bdf.DISCHARGING_CAPACITY)).containsExactly(2);
    }
}
