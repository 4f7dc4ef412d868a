package org.provolt.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.provolt.formats.EvidenceReport.CounterReset;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.kernel.Columns;

class CounterWatchTest {

    private final CounterWatch beside = new CounterWatch(new Counter("Q", Optional.of("dq")));
    private final CounterWatch alone = new CounterWatch(new Counter("Q", Optional.empty()));

    @Test
    void aCounterThatFollowsItsGrowthDoesNotRestart() {
        beside.see(rows(new double[] {5, 6, 7, 6}, new double[] {1, 1, 1, -1}));
        assertThat(beside.found()).isEmpty();
    }

    @Test
    void aCounterThatLeavesItsGrowthHasRestarted() {
        beside.see(rows(new double[] {5, 6, 0.5, 1.5}, new double[] {1, 1, 0.5, 1}));
        assertThat(beside.found()).contains(new CounterReset("Q", 1, 2));
    }

    @Test
    void aRestartBetweenTwoBlocksIsSeen() {
        beside.see(rows(new double[] {5}, new double[] {0}));
        beside.see(rows(new double[] {0}, new double[] {0}));
        assertThat(beside.found()).contains(new CounterReset("Q", 1, 1));
    }

    @Test
    void withoutItsGrowthACounterThatLosesMoreThanHalfHasRestarted() {
        alone.see(rows(new double[] {5, 4, 1}, new double[3]));
        assertThat(alone.found()).contains(new CounterReset("Q", 1, 2));
    }

    private static Columns rows(double[] counter, double[] growth) {
        return Columns.of(Map.of("Q", counter, "dq", growth));
    }
}
